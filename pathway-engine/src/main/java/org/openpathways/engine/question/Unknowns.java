package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.rules.CompiledRule;

/**
 * The gaps of an advice, by what can be asked about and by what cannot. What was a question earlier
 * in the consultation can be asked still: where an answer would speak against the record's silence,
 * that it is no gap any more does not mean that it cannot matter.
 */
final class Unknowns {
  private final Model model;
  private final Askable askable;
  private final Map<Integer, List<Gap>> gaps = new HashMap<>();
  private final Map<Integer, AnswerForm> forms = new HashMap<>();
  private final List<Gap> notAskable = new ArrayList<>();
  private final BitSet topics = new BitSet();
  private final BitSet earlier = new BitSet();
  private final BitSet urgent = new BitSet();

  Unknowns(Model model, Askable askable) {
    this.model = model;
    this.askable = askable;
  }

  /** The gaps of the advice as it is now. */
  void now(Advice advice, Set<String> answered, Situation situation) {
    for (Gap gap : advice.gaps()) {
      if (answered.contains(gap.concept()) || askable.form(gap).isEmpty()) {
        notAskable.add(gap);
      } else {
        int topic = add(gap);
        topics.set(topic);
        if (isEmergency(gap, situation)) {
          urgent.set(topic);
        }
      }
    }
  }

  /** The gaps of the advice as it was before some of the answers. */
  void before(Advice advice, Set<String> answered) {
    for (Gap gap : advice.gaps()) {
      int topic = model.topics().number(gap.concept());
      boolean known = answered.contains(gap.concept()) || topics.get(topic < 0 ? 0 : topic);
      if (topic >= 0 && !known && askable.form(gap).isPresent()) {
        earlier.set(add(gap));
      }
    }
  }

  private int add(Gap gap) {
    int topic = model.topics().number(gap.concept());
    gaps.computeIfAbsent(topic, t -> new ArrayList<>()).add(gap);
    askable.form(gap).ifPresent(form -> forms.putIfAbsent(topic, form));
    return topic;
  }

  /** Whether an emergency or same-day rule waits for it. */
  private boolean isEmergency(Gap gap, Situation situation) {
    return gap.couldDecide().stream()
        .map(id -> model.library().rule(id).orElseThrow())
        .anyMatch(rule -> Reach.isUrgent(rule) && situation.now().rule(rule) == TruthSet.UNKNOWN);
  }

  /** What can be asked about, also what was a question earlier. */
  BitSet topics() {
    BitSet all = (BitSet) topics.clone();
    all.or(earlier);
    return all;
  }

  /** What an emergency or same-day rule waits for, or an answer would bring one up. */
  BitSet urgent() {
    return urgent;
  }

  /** These are urgent too. */
  void alarms(BitSet topics) {
    urgent.or(topics);
  }

  /** The gaps that one topic fills. */
  List<Gap> gaps(int topic) {
    return gaps.getOrDefault(topic, List.of());
  }

  Map<Integer, AnswerForm> forms() {
    return forms;
  }

  List<Gap> notAskable() {
    return notAskable;
  }

  /** The gaps of all topics but these. */
  List<Gap> except(BitSet asked) {
    List<Gap> others = new ArrayList<>();
    topics.stream().filter(t -> !asked.get(t)).forEach(t -> others.addAll(gaps(t)));
    return others;
  }

  /** The number of the first rule that waits for a topic: rules are numbered as written. */
  int order(int topic) {
    return gaps(topic).stream()
        .flatMap(gap -> gap.couldDecide().stream())
        .mapToInt(id -> model.library().rule(id).map(CompiledRule::number).orElseThrow())
        .min()
        .orElse(0);
  }
}
