package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.rules.CompiledRule;

/** The gaps of an advice, by what can be asked about and by what cannot. */
final class Unknowns {
  private final Model model;
  private final Map<Integer, List<Gap>> gaps = new HashMap<>();
  private final Map<Integer, AnswerForm> forms = new HashMap<>();
  private final List<Gap> notAskable = new ArrayList<>();
  private final BitSet topics = new BitSet();
  private final BitSet urgent = new BitSet();

  Unknowns(
      Model model, Askable askable, Advice advice, Consultation consultation, Situation situation) {
    this.model = model;
    Set<String> answered = Askable.answered(consultation);
    for (Gap gap : advice.gaps()) {
      if (answered.contains(gap.concept()) || askable.form(gap).isEmpty()) {
        notAskable.add(gap);
      } else {
        int topic = model.topics().number(gap.concept());
        gaps.computeIfAbsent(topic, t -> new ArrayList<>()).add(gap);
        askable.form(gap).ifPresent(form -> forms.putIfAbsent(topic, form));
        topics.set(topic);
        if (isEmergency(gap, situation)) {
          urgent.set(topic);
        }
      }
    }
  }

  /** Whether an emergency or same-day rule waits for it. */
  private boolean isEmergency(Gap gap, Situation situation) {
    return gap.couldDecide().stream()
        .map(id -> model.library().rule(id).orElseThrow())
        .anyMatch(rule -> Reach.isUrgent(rule) && situation.now().rule(rule) == TruthSet.UNKNOWN);
  }

  /** What can be asked about. */
  BitSet topics() {
    return topics;
  }

  /** What an emergency or same-day rule waits for. */
  BitSet urgent() {
    return urgent;
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
