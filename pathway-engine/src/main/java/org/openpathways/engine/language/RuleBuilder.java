package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Condition.Line;
import org.openpathways.engine.language.Outline.Item;
import org.openpathways.engine.language.Outline.RulePart;
import org.openpathways.engine.language.Outline.Said;
import org.openpathways.engine.language.Outline.Section;

/** Makes a typed rule of a rule's structure. */
final class RuleBuilder {
  private final String pathway;
  private final SentenceReader reader;
  private final CriterionBinder criteria;
  private final ActionBinder actions;
  private final Problems problems;

  RuleBuilder(String pathway, SentenceDictionary dictionary, Glossary glossary, Problems problems) {
    this.pathway = pathway;
    this.reader = new SentenceReader(dictionary, glossary);
    this.criteria = new CriterionBinder(glossary);
    this.actions = new ActionBinder(glossary);
    this.problems = problems;
  }

  /** Reads lines and blocks, as those of an entry. */
  ConditionBuilder conditions() {
    return new ConditionBuilder(reader, criteria, problems);
  }

  BuiltRule build(RulePart part) {
    int before = problems.size();
    ConditionBuilder builder = conditions();
    List<Condition> when = builder.conditions(part.items(Section.WHEN));
    List<Line> unless = lines(builder, part, Section.UNLESS_ALREADY);
    List<Line> provided = lines(builder, part, Section.PROVIDED);
    List<ReadSentence> said = actions(part);
    complete(part);
    oneRecommendation(said);
    Rule rule =
        new Rule(
            new RuleId(pathway, part.name().text()),
            part.head().place().line(),
            part.sources().stream().map(SourceLine::text).toList(),
            when,
            unless,
            provided,
            said.stream().map(s -> actions.bind(s.form())).toList());
    boolean sound = problems.size() == before;
    return new BuiltRule(part, builder.read(), said, sound ? Optional.of(rule) : Optional.empty());
  }

  private static List<Line> lines(ConditionBuilder builder, RulePart part, Section section) {
    return builder.lines(part.items(section), section);
  }

  private List<ReadSentence> actions(RulePart part) {
    List<ReadSentence> read = new ArrayList<>();
    for (Item item : part.items(Section.THEN)) {
      if (item instanceof Said said) {
        reader.read(Sentence.Section.CONSEQUENCE, said.line(), problems).ifPresent(read::add);
      } else {
        problems.add(
            item.line().place(), "A block cannot stand under \"then\"", "write the actions only");
      }
    }
    return read;
  }

  private void complete(RulePart part) {
    String rule = "The rule \"" + part.name().text() + "\"";
    if (part.items(Section.WHEN).isEmpty()) {
      problems.add(
          part.head().place(),
          rule + " has no line under \"when\"",
          "say for whom it is, on at least one line");
    }
    if (part.items(Section.THEN).isEmpty()) {
      problems.add(
          part.head().place(),
          rule + " has no \"then\", so it advises nothing",
          "add \"then\" and what follows");
    }
    for (Section section : List.of(Section.UNLESS_ALREADY, Section.PROVIDED)) {
      if (part.sections().containsKey(section) && part.items(section).isEmpty()) {
        problems.add(
            part.head().place(),
            rule + " has nothing under \"" + section.words() + "\"",
            "take the words out, or add a line");
      }
    }
  }

  private void oneRecommendation(List<ReadSentence> said) {
    said.stream()
        .filter(s -> s.sentence().type().equals("Recommend"))
        .skip(1)
        .forEach(
            second ->
                problems.add(
                    second.line().place(),
                    "This rule has two recommendations",
                    "put the second into a rule of its own"));
  }
}
