package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.rules.CompiledRule;

/** A gap while the rules that wait for it are gathered. */
final class GapDraft {
  /** The name of the concept whose answer says whether pregnancy is possible (SAF-18). */
  private static final String CAN_BE_PREGNANT = "can be pregnant";

  /** One concept is asked for once in a pathway; what has no concept, once per sentence. */
  record Key(String pathway, String concept, String words) {}

  private final Key key;
  private final String words;
  private final Outcome.Reason reason;
  private final GapFill fill;
  private final String question;
  private final List<CompiledRule> rules = new ArrayList<>();
  private Urgency urgency = Urgency.ANNUAL; // of the most urgent rule

  private GapDraft(Key key, String words, Outcome.Reason reason, GapFill fill, String question) {
    this.key = key;
    this.words = words;
    this.reason = reason;
    this.fill = fill;
    this.question = question;
  }

  static GapDraft of(String pathway, String words, Criterion missing, Outcome.Reason reason) {
    Optional<Concept> concept = Subject.of(missing);
    if (concept.isPresent()) {
      return of(pathway, words, concept.get(), reason);
    }
    if (missing instanceof Criterion.CanBePregnant) {
      Key key = new Key(pathway, CAN_BE_PREGNANT, "");
      return new GapDraft(key, words, reason, GapFill.ASK, "Can the patient be pregnant?");
    }
    return new GapDraft(new Key(pathway, "", words), words, reason, GapFill.LOOK, "");
  }

  static GapDraft of(String pathway, String words, Concept concept, Outcome.Reason reason) {
    Key key = new Key(pathway, concept.name(), "");
    return new GapDraft(key, words, reason, fill(concept, reason), concept.question());
  }

  /** What was perhaps done already, in a part nobody saw, is looked up before it is done again. */
  private static GapFill fill(Concept concept, Outcome.Reason reason) {
    boolean unseen = reason == Outcome.Reason.PART_NOT_SEEN;
    return unseen && concept.gap() == GapFill.ORDER_TEST ? GapFill.LOOK : concept.gap();
  }

  Key key() {
    return key;
  }

  void couldDecide(CompiledRule rule) {
    if (!rules.contains(rule)) {
      rules.add(rule);
      Urgency own = GapFinder.urgency(rule);
      urgency = own.compareTo(urgency) < 0 ? own : urgency;
    }
  }

  List<CompiledRule> rules() {
    return rules;
  }

  Urgency urgency() {
    return urgency;
  }

  Gap gap() {
    return new Gap(
        key.pathway(),
        key.concept(),
        words,
        reason,
        fill,
        question,
        rules.stream()
            .sorted(Comparator.comparing(GapFinder::urgency).thenComparing(CompiledRule::number))
            .map(CompiledRule::id)
            .toList(),
        urgency());
  }
}
