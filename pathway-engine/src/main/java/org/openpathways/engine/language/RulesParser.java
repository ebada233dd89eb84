package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Outline.EntryPart;
import org.openpathways.engine.language.Outline.RulePart;

/** From rules files to typed rules, or to every problem in them. */
public final class RulesParser {
  private final SentenceDictionary dictionary;
  private final Glossary glossary;

  /** A parser of the sentences of one dictionary about what one glossary names. */
  public RulesParser(SentenceDictionary dictionary, Glossary glossary) {
    this.dictionary = dictionary;
    this.glossary = glossary;
  }

  /**
   * Reads a pathway's rules. A local rule replaces the shared one of the same name.
   *
   * @param pathway the pathway's id
   * @param files the shared file, then the locality's
   * @param removed names of shared rules that the locality leaves out, with the places that say so
   */
  public ParsedRules parse(String pathway, List<RulesFile> files, Map<String, Place> removed) {
    Problems problems = new Problems();
    RuleParts parts = RuleParts.of(files, removed, problems);
    List<Score> scores = pointsScores(pathway, parts.rules(), problems);
    RuleBuilder builder = new RuleBuilder(pathway, dictionary, glossary.with(scores), problems);
    ConditionBuilder entryBuilder = builder.conditions();
    List<Condition> entry = entry(parts.entry(), entryBuilder, problems);
    List<BuiltRule> built = parts.rules().stream().map(builder::build).toList();
    new RuleSetCheck(built, problems).check();
    agree(entryBuilder, built, problems);
    return new ParsedRules(
        entry,
        built.stream().flatMap(b -> b.rule().stream()).toList(),
        scores,
        local(built),
        problems.list());
  }

  /** Reads one sentence about the patient that stands alone, as in a cell of a score table. */
  public Optional<Condition.Is> criterion(Place place, String text, Problems problems) {
    SourceLine line = new SourceLine(place, text);
    ConditionBuilder builder = new RuleBuilder("", dictionary, glossary, problems).conditions();
    int before = problems.size();
    List<Condition> read = builder.conditions(List.of(new Outline.Said(line)));
    if (!read.isEmpty() && read.get(0) instanceof Condition.Is is) {
      SafePath.standard().check(builder.read(), List.of(), problems);
      return problems.size() == before ? Optional.of(is) : Optional.empty();
    }
    if (problems.size() == before) {
      problems.add(place, "A conclusion cannot stand here", "write a sentence about the patient");
    }
    return Optional.empty();
  }

  private static List<Condition> entry(
      Optional<EntryPart> part, ConditionBuilder builder, Problems problems) {
    List<Condition> entry = part.map(p -> builder.conditions(p.items())).orElse(List.of());
    part.filter(p -> p.items().isEmpty())
        .ifPresent(p -> problems.add(p.head().place(), "The entry is empty", "say whom it is for"));
    builder.read().stream()
        .filter(s -> s.sentence().type().equals("Concluded"))
        .forEach(
            s ->
                problems.add(
                    s.line().place(),
                    "A conclusion cannot stand in the entry",
                    "say it of the patient, or put it under \"when\""));
    return entry;
  }

  private List<Score> pointsScores(String pathway, List<RulePart> parts, Problems problems) {
    return new PointsRules(pathway, dictionary, glossary).scores(parts, problems);
  }

  private static void agree(ConditionBuilder entry, List<BuiltRule> built, Problems problems) {
    SafePath path = SafePath.standard();
    List<ReadSentence> conditions = new ArrayList<>(entry.read());
    List<ReadSentence> actions = new ArrayList<>();
    for (BuiltRule rule : built) {
      conditions.addAll(rule.conditions());
      actions.addAll(rule.actions());
    }
    if (path.agree(conditions, actions)) {
      return;
    }
    path.check(entry.read(), List.of(), problems);
    built.forEach(rule -> path.check(rule.conditions(), rule.actions(), problems));
  }

  private static Set<String> local(List<BuiltRule> built) {
    Set<String> local = new LinkedHashSet<>();
    built.stream().filter(b -> b.part().local()).forEach(b -> local.add(b.name()));
    return local;
  }
}
