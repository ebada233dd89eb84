package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Outline.EntryPart;
import org.openpathways.engine.language.Outline.RulePart;
import org.openpathways.engine.language.Outline.Section;

/** Reads the structure of a rules file; it goes on after a problem, to report the others too. */
final class OutlineReader {
  private static final Pattern AT_LEAST = Pattern.compile("at least +([0-9]{1,2}) +of");
  private static final List<String> BLOCKS = List.of("any of", "all of", "none of");
  private static final List<String> KEYWORDS =
      List.of(
          "entry",
          "when",
          "unless already",
          "provided there is no",
          "then",
          "end",
          "any of",
          "all of",
          "none of");

  private final RulesFile file;
  private final Problems problems;
  private final List<RulePart> rules = new ArrayList<>();
  private final OpenPart open = new OpenPart();
  private Optional<EntryPart> entry = Optional.empty();

  private OutlineReader(RulesFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The structure of a file. */
  static Outline read(RulesFile file, Problems problems) {
    OutlineReader reader = new OutlineReader(file, problems);
    List<SourceLine> lines = SourceLines.of(file.path(), file.text(), problems);
    lines.forEach(reader::line);
    reader.close("has no \"end\"");
    return new Outline(reader.entry, reader.rules);
  }

  private void line(SourceLine line) {
    String text = line.text();
    Optional<Section> section = Section.of(text);
    if (text.equals("rule") || text.startsWith("rule ") || text.startsWith("rule\"")) {
      close("runs into the next rule");
      open.begin(line, RuleHead.read(line, file.local(), problems));
    } else if (text.equals("entry")) {
      close("runs into the entry");
      open.begin(line);
    } else if (open.head().isEmpty()) {
      outside(line);
    } else if (text.equals("end")) {
      end();
    } else if (section.isPresent()) {
      section(line, section.get());
    } else {
      inside(line);
    }
  }

  private void outside(SourceLine line) {
    problems.add(
        line.place(),
        "This line stands outside a rule",
        Closest.to(line.text().split(" ")[0], List.of("rule", "entry"))
            .map(word -> "this was meant: " + (word.equals("rule") ? "rule \"...\"" : word))
            .orElse("an \"end\" too many stands above, or rule \"...\" is missing"));
  }

  private void end() {
    if (open.inGroup()) {
      open.endGroup();
    } else {
      finish();
    }
  }

  private void inside(SourceLine line) {
    Matcher atLeast = AT_LEAST.matcher(line.text());
    if (BLOCKS.contains(line.text())) {
      open.group(line, quantifier(line.text()), 0);
    } else if (atLeast.matches()) {
      open.group(line, Quantifier.AT_LEAST, Integer.parseInt(atLeast.group(1)));
    } else {
      sentence(line);
    }
  }

  private static Quantifier quantifier(String words) {
    return switch (words) {
      case "any of" -> Quantifier.ANY_OF;
      case "all of" -> Quantifier.ALL_OF;
      default -> Quantifier.NONE_OF;
    };
  }

  private void sentence(SourceLine line) {
    Optional<String> keyword = Closest.to(line.text(), KEYWORDS);
    if (keyword.isPresent()) {
      problems.add(
          line.place(),
          "\"" + line.text() + "\" is neither a sentence nor a part of a rule",
          "\"" + keyword.get() + "\" was meant");
    } else if (!open.add(line)) {
      problems.add(
          line.place(), "A sentence stands before \"when\"", "write \"when\" on the line above");
    }
  }

  private void section(SourceLine line, Section section) {
    open.unclosedGroup()
        .ifPresent(
            group ->
                problems.add(
                    group.place(),
                    "The block \"" + group.text() + "\" has no \"end\"",
                    "add \"end\" before \"" + section.words() + "\""));
    if (open.isEntry()) {
      problems.add(
          line.place(), "The entry has no part \"" + section.words() + "\"", "add \"end\" above");
    } else if (!open.section(section)) {
      problems.add(
          line.place(),
          "\"" + section.words() + "\" stands in the wrong place",
          "a rule has, in this order: when, unless already, provided there is no, then");
    }
  }

  /** Closes what is still open, which is a problem. */
  private void close(String fault) {
    open.head()
        .ifPresent(
            head -> {
              problems.add(
                  head.place(),
                  (open.isEntry() ? "The entry " : "The rule " + open.name() + " ") + fault,
                  "add \"end\"");
              finish();
            });
  }

  private void finish() {
    open.rule().ifPresent(rules::add);
    open.entry().ifPresent(this::entry);
    open.clear();
  }

  private void entry(EntryPart part) {
    if (entry.isPresent() || !rules.isEmpty()) {
      problems.add(
          part.head().place(),
          "There is one entry, and it stands first",
          "move these lines into the entry at the top");
    }
    entry = Optional.of(part);
  }
}
