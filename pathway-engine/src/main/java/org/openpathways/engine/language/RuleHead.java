package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a rule: {@code rule "name" sources CRC-8, CRC-22}.
 *
 * @param name the name, with its place
 * @param sources the clinical facts it rests on, each with its place
 * @param local whether it is the locality's own
 */
record RuleHead(SourceLine name, List<SourceLine> sources, boolean local) {
  /** The shape of a clinical fact's id. */
  static final Pattern FACT = Pattern.compile("[A-Z][A-Z0-9]{1,4}-[0-9]{1,3}[a-z]?");

  private static final Pattern HEAD = Pattern.compile("rule +\"([^\"]*)\"(?: +sources +(.*))?");
  private static final Pattern SOURCE = Pattern.compile("[^,]+");

  /** Reads it; what cannot be read is reported. */
  static RuleHead read(SourceLine line, boolean local, Problems problems) {
    Matcher head = HEAD.matcher(line.text());
    boolean fair = Characters.fair(line, problems);
    if (!head.matches()) {
      problems.add(
          line.place(),
          "The first line of this rule cannot be read",
          "this was meant: rule \"name\" sources CRC-8, CRC-22");
      return new RuleHead(line, List.of(), local);
    }
    SourceLine name = new SourceLine(line.at(head.start(1)), head.group(1));
    if (fair && (!Slot.RULE.accepts(name.text()) || !name.text().equals(name.text().strip()))) {
      problems.add(
          name.place(),
          "The rule's name (" + name.text() + ") cannot be used",
          "use at most 100 letters, digits and signs, without braces, backslashes or semicolons");
    }
    List<SourceLine> sources =
        head.group(2) == null ? List.of() : sources(line, head.start(2), head.group(2), problems);
    if (sources.isEmpty()) {
      problems.add(
          line.place(),
          "The rule \"" + name.text() + "\" names no sources",
          "add the clinical facts it rests on: sources CRC-8");
    }
    return new RuleHead(name, sources, local);
  }

  private static List<SourceLine> sources(
      SourceLine line, int start, String text, Problems problems) {
    List<SourceLine> sources = new ArrayList<>();
    Matcher source = SOURCE.matcher(text);
    while (source.find()) {
      String id = source.group().strip();
      int lead = source.group().indexOf(id);
      SourceLine found = new SourceLine(line.at(start + source.start() + lead), id);
      if (!FACT.matcher(id).matches()) {
        problems.add(
            found.place(),
            "The source (" + id + ") is not the id of a clinical fact",
            "write ids such as CRC-8, with commas between them");
      }
      sources.add(found);
    }
    return List.copyOf(sources);
  }
}
