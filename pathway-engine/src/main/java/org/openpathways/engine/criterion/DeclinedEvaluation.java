package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.EntryUse;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Contraindicated;
import org.openpathways.engine.criterion.Criterion.Declined;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;

/**
 * {@link Declined} and {@link Contraindicated}: third states beside yes and no, known by codes of
 * their own (SEM-4). Silence is a no when the concept's parts and the observations, where such
 * codes stand, were seen whole; a concept without such codes is unknown, as nothing could say it.
 */
final class DeclinedEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final Role role;
  private final Window window;
  private final boolean codable;
  private final Silent silent;

  DeclinedEvaluation(Declined criterion, Binding binding) {
    this(criterion.concept(), Role.DECLINED, criterion.window(), binding);
  }

  DeclinedEvaluation(Contraindicated criterion, Binding binding) {
    this(criterion.concept(), Role.CONTRAINDICATED, Window.EVER, binding);
  }

  private DeclinedEvaluation(Concept concept, Role role, Window window, Binding binding) {
    this.concept = concept;
    this.number = binding.index().number(concept);
    this.role = role;
    this.window = window;
    this.codable =
        role == Role.DECLINED
            ? !concept.codes().declined().isEmpty()
            : !concept.codes().contraindicated().isEmpty();
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Outcome perhaps = silence(pass);
    for (Mention mention : view.mentions(number)) {
      Truth truth = said(mention).and(Windows.holds(window, mention.when(), view.today()));
      if (truth == Truth.MET) {
        return outcome(truth, mention, view);
      }
      perhaps = truth == Truth.UNKNOWN ? outcome(truth, mention, view) : perhaps;
    }
    return perhaps;
  }

  private Truth said(Mention mention) {
    if (mention.role() != role) {
      return Truth.NOT_MET;
    }
    return mention.use() == EntryUse.UNCLEAR
        ? Truth.UNKNOWN
        : Truth.of(mention.use() == EntryUse.HOLDS);
  }

  private Outcome silence(Pass pass) {
    if (!codable) {
      return Outcomes.silentUnknown(Reason.NOT_RECORDED);
    }
    return pass.view().coverage(RecordPart.OBSERVATION) == Coverage.COMPLETE
        ? silent.record(pass)
        : Outcomes.silentUnknown(Reason.PART_NOT_SEEN);
  }

  private Outcome outcome(Truth truth, Mention mention, RecordView view) {
    Reason reason =
        mention.use() == EntryUse.UNCLEAR
            ? Reason.STATUS_NOT_KNOWN
            : Reason.DATE_NOT_PRECISE_ENOUGH;
    return Outcomes.of(
        truth,
        Basis.RECORDED,
        reason,
        List.of(Outcomes.evidence(mention, "")),
        concept.name()
            + (role == Role.DECLINED ? " declined " : " contraindicated, recorded ")
            + Words.on(mention.entry().timing().effective(), view.zone()));
  }
}
