package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.PanelReading;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.PanelCompared;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link PanelCompared}: "at least" and "above" are met when either number is, "below" and "at
 * most" when both are; always two numbers of one reading (HTN-32). Of several readings on one day
 * the more concerning counts (SEM-7). A missing number is unknown.
 */
final class PanelEvaluation implements Evaluation {
  private final PanelCompared criterion;
  private final Concept panel;
  private final int number;
  private final boolean high;
  private final Silent silent;

  PanelEvaluation(PanelCompared criterion, Binding binding) {
    this.criterion = criterion;
    this.panel = criterion.panel();
    this.number = binding.index().number(panel);
    this.high =
        criterion.comparison() == Comparison.AT_LEAST || criterion.comparison() == Comparison.ABOVE;
    this.silent = binding.silent(panel);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    List<PanelReading> latest = latest(view);
    if (latest.isEmpty()) {
      return silent.value(pass);
    }
    Truth inside = Windows.holds(criterion.window(), latest.get(0).mention().when(), view.today());
    if (inside != Truth.MET) {
      Reason reason = inside == Truth.NOT_MET ? Reason.TOO_OLD : Reason.DATE_NOT_PRECISE_ENOUGH;
      return outcome(Truth.UNKNOWN, reason, latest.get(0), "", view);
    }
    return decide(latest, view);
  }

  /** The newest, and those that may be as new. */
  private List<PanelReading> latest(RecordView view) {
    List<PanelReading> latest = new ArrayList<>(2);
    for (Mention reading : view.panelMentions(number)) {
      if (!isOlder(reading, latest)) {
        latest.add(view.panel(number, reading));
      } else if (reading.when().last().isBefore(latest.get(0).mention().when().first())) {
        break; // they are ordered by their last possible day, so all others are older too
      }
    }
    return latest;
  }

  private static boolean isOlder(Mention reading, List<PanelReading> latest) {
    for (PanelReading other : latest) {
      if (reading.when().compare(other.mention().when()) == Order.BEFORE) {
        return true;
      }
    }
    return false;
  }

  private Outcome decide(List<PanelReading> latest, RecordView view) {
    PanelReading chosen = latest.get(0);
    Truth truth = truth(chosen);
    boolean tied = false;
    for (PanelReading other : latest.subList(1, latest.size())) {
      Truth next = truth(other);
      boolean oneDay =
          other.mention().when().isOneDay()
              && other.mention().when().first().equals(chosen.mention().when().first());
      if (next != truth && !oneDay) {
        return outcome(Truth.UNKNOWN, Reason.DATE_NOT_PRECISE_ENOUGH, chosen, "", view);
      }
      if (worse(truth, next) != truth) {
        chosen = other;
      }
      tied |= next != truth;
      truth = worse(truth, next);
    }
    String note = tied ? "several readings on one day: the more concerning" : "";
    return outcome(truth, reason(chosen), chosen, note, view);
  }

  private Truth worse(Truth one, Truth other) {
    boolean concernHigh = panel.measure().map(m -> m.concern() == Concern.HIGHER).orElse(true);
    return concernHigh == high ? one.or(other) : one.and(other);
  }

  private Truth truth(PanelReading reading) {
    Truth upper =
        Thresholds.compare(criterion.comparison(), reading.upper().range(), criterion.upper());
    Truth lower =
        Thresholds.compare(criterion.comparison(), reading.lower().range(), criterion.lower());
    return high ? upper.or(lower) : upper.and(lower);
  }

  private static Reason reason(PanelReading reading) {
    for (Reading part : List.of(reading.upper(), reading.lower())) {
      if (!part.isUsable()) {
        return Outcomes.reason(part);
      }
    }
    return Reason.NOT_PRECISE_ENOUGH;
  }

  private Outcome outcome(
      Truth truth, Reason ifUnknown, PanelReading reading, String note, RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(
        truth,
        Outcomes.basis(reading.mention()),
        ifUnknown,
        () -> explanation(reading, note, zone));
  }

  private Outcome.Explanation explanation(PanelReading reading, String note, ZoneId zone) {
    String shown = shown(reading);
    Evidence plain = Outcomes.evidence(reading.mention(), note);
    Evidence evidence =
        new Evidence(
            plain.reference(), plain.part(), plain.title(), shown, plain.date(), plain.note());
    String words =
        panel.name()
            + " "
            + shown
            + " "
            + Words.on(plain.date(), zone)
            + "; threshold "
            + Thresholds.number(criterion.upper())
            + "/"
            + Thresholds.number(criterion.lower())
            + (note.isEmpty() ? "" : "; " + note);
    return new Outcome.Explanation(List.of(evidence), words);
  }

  /** For example {@code 150/95 mmHg}. */
  private static String shown(PanelReading reading) {
    String upper = reading.upper().shown().split(" ", 2)[0];
    String lower = reading.lower().shown();
    return (upper.isEmpty() ? "?" : upper) + "/" + (lower.isEmpty() ? "?" : lower);
  }
}
