package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.PartialDate;

/**
 * Whether a problem, symptom, finding or state is there at {@code asOf}, from what is recorded.
 *
 * <ul>
 *   <li>An answer of this consultation decides.
 *   <li>An active entry within its time ({@code valid-for}) says yes, unless something later says
 *       that it is not there. A resolved code ends it from its date; a later active entry reopens
 *       it. For a symptom the later entry counts, and of two on one day the one that says yes. For
 *       a problem, an active entry beside a later recorded negative is a contradiction: unknown.
 *   <li>An active entry that was written down after the resolved code, though it tells of an
 *       earlier onset, contradicts it: unknown.
 *   <li>Past {@code lapses-after} without an end: unknown. Past {@code valid-for}: as if silent.
 *   <li>An entry that has ended says no about itself only: the record must be complete for it.
 *   <li>Suspected, and unreadable, is unknown, never a yes and never a no.
 * </ul>
 */
final class PresenceNow {
  private final Concept concept;
  private final int number;
  private final boolean fades;
  private final Silent silent;

  PresenceNow(Concept concept, int number) {
    this.concept = concept;
    this.number = number;
    this.fades = concept.persistence().validFor().unit() != Unit.EVER;
    this.silent = new Silent(concept);
  }

  /** What the record says; empty where only silence is left to speak. */
  Optional<Outcome> recorded(Pass pass) {
    List<Mention> mentions = pass.view().mentions(number);
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Found found = new Found(pass.view());
    mentions.forEach(found::add);
    return found.decide();
  }

  /** Entries by what they say; of each kind the newest. */
  private final class Found {
    private final RecordView view;
    private Optional<Mention> answer = Optional.empty();
    private Optional<Mention> fresh = Optional.empty();
    private Optional<Mention> vague = Optional.empty();
    private Optional<Mention> past = Optional.empty();
    private Optional<Mention> closing = Optional.empty();
    private Optional<Mention> ended = Optional.empty();
    private Optional<Mention> unclear = Optional.empty();

    Found(RecordView view) {
      this.view = view;
    }

    void add(Mention mention) {
      Sign sign = Sign.of(mention, view);
      boolean speaks = sign == Sign.POSITIVE || sign == Sign.NEGATIVE;
      if (mention.answered() && speaks && answer.isEmpty()) {
        answer = Optional.of(mention);
      }
      switch (sign) {
        case POSITIVE -> positive(mention);
        case NEGATIVE, RESOLVED -> closing = closing.or(() -> closing(mention));
        case ENDED -> ended = first(ended, mention);
        case SUSPECTED, UNREADABLE -> unclear = first(unclear, mention);
        case NOTHING -> {}
      }
    }

    private void positive(Mention mention) {
      switch (Windows.holds(life(), asserted(mention), view.today())) {
        case MET -> fresh = first(fresh, mention);
        case UNKNOWN -> vague = first(vague, mention);
        case NOT_MET -> past = first(past, mention);
      }
    }

    private Optional<Mention> closing(Mention mention) {
      Truth valid = Windows.holds(life(), mention.when(), view.today());
      return valid == Truth.NOT_MET ? Optional.empty() : Optional.of(mention);
    }

    private static Optional<Mention> first(Optional<Mention> known, Mention other) {
      return known.isPresent() ? known : Optional.of(other);
    }

    private Window life() {
      Concept.Persistence persistence = concept.persistence();
      return Windows.shorter(persistence.validFor(), persistence.lapsesAfter(), view.today());
    }

    /** When it was last said: written down later than it began, unless that was an import. */
    private DaySpan asserted(Mention mention) {
      PartialDate recorded = mention.entry().timing().recorded();
      if (!recorded.isKnown()) {
        return mention.when();
      }
      DaySpan written = view.days(recorded);
      boolean later = mention.when().compare(written) == Order.BEFORE;
      return later && !view.isImportDay(written.first()) ? written : mention.when();
    }

    Optional<Outcome> decide() {
      if (answer.isPresent()) {
        Mention said = answer.get();
        return Optional.of(known(Truth.of(Sign.of(said, view) == Sign.POSITIVE), said, ""));
      }
      if (fresh.isPresent()) {
        return Optional.of(
            closing.isPresent() ? present(fresh.get(), closing.get()) : present(fresh.get()));
      }
      return absent();
    }

    private Outcome present(Mention mention) {
      return known(Truth.MET, mention, "recorded");
    }

    private Outcome present(Mention mention, Mention against) {
      Order order = mention.when().compare(against.when());
      if (order == Order.AFTER) {
        return present(mention);
      }
      boolean resolved = Sign.of(against, view) == Sign.RESOLVED;
      if (order == Order.UNDECIDED) {
        return fades && !resolved ? tie(mention, against) : contradiction(mention, against);
      }
      if (resolved ? wasWrittenLater(mention, against) : !fades) {
        return contradiction(mention, against);
      }
      return known(Truth.NOT_MET, against, resolved ? "resolved" : "recorded as absent");
    }

    private boolean wasWrittenLater(Mention mention, Mention resolved) {
      PartialDate written = mention.entry().timing().recorded();
      if (!written.isKnown()) {
        return false;
      }
      PartialDate ending = resolved.entry().timing().recorded();
      DaySpan end = ending.isKnown() ? view.days(ending) : resolved.when();
      return view.days(written).compare(end) == Order.AFTER
          && view.days(written).compare(resolved.when()) == Order.AFTER;
    }

    private Outcome tie(Mention mention, Mention against) {
      String note = "recorded as present and as absent on one day: present";
      return new Outcome(
          Truth.MET,
          Outcomes.basis(mention),
          Reason.KNOWN,
          List.of(Outcomes.evidence(mention, note), Outcomes.evidence(against, note)),
          words(mention, "recorded"));
    }

    private Outcome contradiction(Mention mention, Mention against) {
      return Outcomes.unknown(
          Basis.RECORDED,
          Reason.CONFLICTING,
          List.of(Outcomes.evidence(mention, ""), Outcomes.evidence(against, "")),
          words(mention, "recorded") + ", but otherwise " + Words.days(against.when()));
    }

    private Optional<Outcome> absent() {
      if (vague.isPresent()) {
        return Optional.of(unknown(vague.get(), Reason.DATE_NOT_PRECISE_ENOUGH, "recorded"));
      }
      if (unclear.isPresent() && !isOlder(unclear.get(), closing)) {
        return Optional.of(unclear(unclear.get()));
      }
      if (closing.isPresent()) {
        String verb =
            Sign.of(closing.get(), view) == Sign.RESOLVED ? "resolved" : "recorded as absent";
        return Optional.of(known(Truth.NOT_MET, closing.get(), verb));
      }
      return past.isPresent() ? past(past.get()) : ended.flatMap(this::ended);
    }

    private static boolean isOlder(Mention mention, Optional<Mention> than) {
      return than.isPresent() && mention.when().compare(than.get().when()) == Order.BEFORE;
    }

    private Outcome unclear(Mention mention) {
      if (Sign.of(mention, view) == Sign.SUSPECTED) {
        return unknown(mention, Reason.SUSPECTED, "suspected");
      }
      boolean status = Sign.isStatusAtFault(mention);
      return unknown(
          mention, status ? Reason.STATUS_NOT_KNOWN : Reason.VALUE_NOT_USABLE, "recorded");
    }

    private Optional<Outcome> past(Mention mention) {
      Window lapses = concept.persistence().lapsesAfter();
      boolean lapsed =
          Windows.holds(lapses, mention.when(), view.today()) == Truth.NOT_MET
              && !ended.map(e -> e.when().compare(mention.when()) == Order.AFTER).orElse(false);
      if (lapsed) {
        return Optional.of(unknown(mention, Reason.LAPSED, "recorded"));
      }
      return concept.silence().no()
          ? Optional.empty()
          : Optional.of(unknown(mention, Reason.TOO_OLD, "last recorded"));
    }

    /** The newest ended entry: a no if the record is complete and nothing else speaks. */
    private Optional<Outcome> ended(Mention mention) {
      Reason incomplete = silent.incomplete(view);
      PartialDate end = mention.entry().timing().ended();
      DaySpan when = end.isKnown() ? view.days(end) : mention.when();
      if (Windows.holds(life(), when, view.today()) != Truth.MET) {
        return Optional.empty();
      }
      return Optional.of(
          incomplete == Reason.KNOWN
              ? known(Truth.NOT_MET, mention, "ended; recorded")
              : unknown(mention, incomplete, "ended; recorded"));
    }

    private Outcome known(Truth truth, Mention mention, String verb) {
      ZoneId zone = view.zone();
      return Outcomes.later(
          truth,
          Outcomes.basis(mention),
          Reason.KNOWN,
          () ->
              Outcomes.explained(
                  mention,
                  mention.answered()
                      ? "answered " + (truth == Truth.MET ? "yes" : "no")
                      : words(mention, verb, zone)));
    }

    private Outcome unknown(Mention mention, Reason reason, String verb) {
      ZoneId zone = view.zone();
      return Outcomes.later(
          Truth.UNKNOWN,
          Basis.RECORDED,
          reason,
          () -> Outcomes.explained(mention, words(mention, verb, zone)));
    }

    private String words(Mention mention, String verb) {
      return words(mention, verb, view.zone());
    }

    private static String words(Mention mention, String verb, ZoneId zone) {
      return mention.entry().title()
          + " "
          + verb
          + " "
          + Words.on(mention.entry().timing().effective(), zone);
    }
  }
}
