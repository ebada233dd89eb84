package org.openpathways.engine.criterion;

import java.time.ZoneId;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;

/**
 * What one entry says of taking a medicine at {@code asOf}.
 *
 * <p>An active entry is taken until its recorded end. An acute course without an end is taken for
 * 28 days, perhaps for 3 months, and then counts as stopped; a completed prescription of the last
 * 28 days without an end is perhaps still taken. These spans are the product's assumption (a UK
 * prescription seldom covers more than 28 days), to be confirmed by the clinical safety officer.
 */
enum Medicine {
  TAKEN,
  PERHAPS,
  STOPPED,
  NOT_TAKEN,
  NOTHING;

  private static final Window SURELY = new Window(28, Unit.DAYS);
  private static final Window PERHAPS_FOR = new Window(3, Unit.MONTHS);

  static Medicine of(Mention mention, RecordView view) {
    if (mention.role() != Role.MEANING) {
      return NOTHING;
    }
    if (mention.part() == RecordPart.QUESTIONNAIRE_RESPONSE) {
      return answered(mention, view);
    }
    return switch (mention.use()) {
      case HOLDS -> active(mention, view);
      case ENDED -> ended(mention, view);
      case PAUSED, UNCLEAR -> PERHAPS;
      case REFUTED -> NOT_TAKEN;
      case SUSPECTED, PENDING, IGNORED -> NOTHING;
    };
  }

  private static Medicine answered(Mention mention, RecordView view) {
    return switch (Sign.of(mention, view)) {
      case POSITIVE -> TAKEN;
      case NEGATIVE -> NOT_TAKEN;
      case UNREADABLE -> PERHAPS;
      default -> NOTHING;
    };
  }

  private static Medicine active(Mention mention, RecordView view) {
    PartialDate ended = mention.entry().timing().ended();
    if (ended.isKnown()) {
      DaySpan end = view.days(ended);
      return end.last().isBefore(view.today())
          ? STOPPED
          : end.first().isBefore(view.today()) && !end.isOneDay() ? PERHAPS : TAKEN;
    }
    return mention.entry().state().course().equals("acute") ? course(mention, view) : TAKEN;
  }

  private static Medicine course(Mention mention, RecordView view) {
    if (Windows.holds(SURELY, mention.when(), view.today()) == Truth.MET) {
      return TAKEN;
    }
    return Windows.holds(PERHAPS_FOR, mention.when(), view.today()) == Truth.NOT_MET
        ? STOPPED
        : PERHAPS;
  }

  private static Medicine ended(Mention mention, RecordView view) {
    boolean completed =
        mention.entry().state().status().equals("completed")
            && !mention.entry().timing().ended().isKnown()
            && mention.part() == RecordPart.MEDICATION_REQUEST;
    boolean recent = Windows.holds(SURELY, mention.when(), view.today()) != Truth.NOT_MET;
    return completed && recent ? PERHAPS : STOPPED;
  }

  /** Why it is only perhaps taken. */
  static Reason doubt(Mention mention) {
    return switch (mention.use()) {
      case PAUSED -> Reason.PAUSED;
      case UNCLEAR -> Reason.STATUS_NOT_KNOWN;
      default -> Reason.DATE_NOT_PRECISE_ENOUGH;
    };
  }

  static String words(Mention mention, ZoneId zone) {
    return mention.entry().title() + " " + Words.on(mention.entry().timing().effective(), zone);
  }
}
