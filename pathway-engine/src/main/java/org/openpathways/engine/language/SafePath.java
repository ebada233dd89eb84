package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The second lock: sentences that passed the strict check are expanded and parsed by Drools itself,
 * and must come to exactly the same as the typed reading. Nothing is compiled.
 */
final class SafePath {
  private static final SafePath STANDARD = new SafePath(SentenceDictionary.standard());

  private final DslExpansion expansion;
  private final AgreedSentences agreed = new AgreedSentences();
  private final LongAdder parsed = new LongAdder();

  SafePath(SentenceDictionary dictionary) {
    this.expansion = new DslExpansion(dictionary);
  }

  static SafePath standard() {
    return STANDARD;
  }

  /** How many sentences were expanded and parsed so far. */
  long parsed() {
    return parsed.sum();
  }

  /**
   * Whether Drools reads all sentences as the strict check did. Those that were never seen to agree
   * are expanded and parsed, each once.
   */
  boolean agree(List<ReadSentence> conditions, List<ReadSentence> actions) {
    List<ReadSentence> newConditions = agreed.open(conditions);
    List<ReadSentence> newActions = agreed.open(actions);
    if (newConditions.isEmpty() && newActions.isEmpty()) {
      return true;
    }
    if (!agrees(newConditions, newActions)) {
      return false;
    }
    agreed.keep(newConditions);
    agreed.keep(newActions);
    return true;
  }

  /** Reports the sentences that Drools would read otherwise than the strict check did. */
  void check(List<ReadSentence> conditions, List<ReadSentence> actions, Problems problems) {
    if (agree(conditions, actions)) {
      return;
    }
    List<ReadSentence> all = new ArrayList<>(conditions);
    all.addAll(actions);
    List<ReadSentence> different = all.stream().filter(sentence -> !agrees(sentence)).toList();
    (different.isEmpty() ? all : different).forEach(s -> report(s, problems));
  }

  private static void report(ReadSentence sentence, Problems problems) {
    problems.add(
        sentence.line().place(),
        "The sentence has two readings, so it was not used: " + sentence.line().text(),
        "word it without signs that programs use");
  }

  private boolean agrees(ReadSentence sentence) {
    return sentence.sentence().section() == Sentence.Section.CONDITION
        ? agrees(List.of(sentence), List.of())
        : agrees(List.of(), List.of(sentence));
  }

  private boolean agrees(List<ReadSentence> conditions, List<ReadSentence> actions) {
    parsed.add(conditions.size() + actions.size());
    Optional<RuleDescr> rule = parse(expansion.rule(conditions, actions));
    return rule.isPresent()
        && conditionsAgree(rule.get(), conditions)
        && consequence(rule.get()).equals(expected(actions));
  }

  /** The one plain rule in a text; empty if there is anything else in it. */
  static Optional<RuleDescr> parse(String drl) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, drl);
    } catch (DroolsParserException e) {
      return Optional.empty();
    }
    if (parsed == null || parser.hasErrors() || !DrlWhitelist.oneRule(parsed)) {
      return Optional.empty();
    }
    return Optional.of(parsed.getRules().get(0)).filter(DrlWhitelist::plain);
  }

  private static boolean conditionsAgree(RuleDescr rule, List<ReadSentence> conditions) {
    List<? extends BaseDescr> found = rule.getLhs().getDescrs();
    if (found.size() != conditions.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!DrlWhitelist.is(found.get(i), conditions.get(i).form())) {
        return false;
      }
    }
    return true;
  }

  private static String consequence(RuleDescr rule) {
    return String.valueOf(rule.getConsequence())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String expected(List<ReadSentence> actions) {
    return actions.stream().map(a -> a.form().drlAction()).collect(Collectors.joining("\n"));
  }
}
