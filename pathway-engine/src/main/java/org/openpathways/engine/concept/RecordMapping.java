package org.openpathways.engine.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.CodedPlaces;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

/**
 * Sorts a record's entries under the concepts that their codes mean; each code is looked up once.
 */
final class RecordMapping {
  private static final Role[] ROLES = Role.values();

  private static final DaySpan NO_DAY = DaySpan.upTo(LocalDate.MAX);
  private static final Entry NO_ENTRY =
      new Entry(
          RecordPart.OBSERVATION,
          "",
          List.of(),
          "",
          State.NONE,
          Timing.UNKNOWN,
          Value.NONE,
          List.of());

  /** What stands for a concept that nothing mentions; known by its identity. */
  static final List<Mention> NOTHING = List.of();

  private final Instant asOf;
  private final ZoneDays days;
  private final LocalDate today;
  private final ConceptIndex index;
  private final List<Mention>[] mentions;
  private final List<List<Mention>> mentioned = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  @SuppressWarnings("unchecked") // an array of one generic type cannot be made otherwise
  RecordMapping(Instant asOf, ZoneDays days, LocalDate today, ConceptIndex index) {
    this.asOf = asOf;
    this.days = days;
    this.today = today;
    this.index = index;
    this.mentions = new List[index.size()];
    Arrays.fill(mentions, NOTHING);
  }

  void read(PatientRecord record) {
    read(record.entries(), record.places(), false);
  }

  /**
   * Codes are looked up first, each once; only entries with a code that means something are looked
   * at, in the record's order.
   */
  private void read(List<Entry> entries, CodedPlaces places, boolean answered) {
    BitSet found = found(places);
    OneEntry one = new OneEntry(answered);
    for (int p = found.nextSetBit(0); p >= 0; p = found.nextSetBit(p + 1)) {
      one.look(places.entryAt(p), entries);
      int code = places.codeAt(p);
      for (int meaning : index.table().find(places.textHash(code), places.code(code))) {
        one.hit(meaning, places.componentAt(p), places.isValueAt(p));
      }
    }
  }

  private BitSet found(CodedPlaces places) {
    BitSet found = new BitSet(places.places());
    for (int code = 0; code < places.size(); code++) {
      if (index.table().find(places.textHash(code), places.code(code)).length > 0) {
        for (int p = places.first(code); p != CodedPlaces.NONE; p = places.next(p)) {
          found.set(p);
        }
      }
    }
    return found;
  }

  /** Answers come last and newest, so a later answer about one concept stands before an earlier. */
  void answer(List<Answer> answers) {
    PartialDate now = PartialDate.of(OffsetDateTime.ofInstant(asOf, ZoneOffset.UTC));
    for (Answer answer : answers) {
      Code code = ConceptCode.of(answer.concept());
      Entry entry =
          new Entry(
              RecordPart.QUESTIONNAIRE_RESPONSE,
              "answer/" + code.code(),
              List.of(code),
              answer.concept(),
              State.NONE,
              new Timing(now, PartialDate.UNKNOWN, now),
              answer.value(),
              List.of());
      read(List.of(entry), CodedPlaces.of(List.of(entry)), true);
    }
  }

  /** By concept number, newest first; answers first of all. */
  List<Mention>[] mentions() {
    for (List<Mention> one : mentioned) {
      if (one.size() > 1) {
        one.sort(RecordMapping::newestFirst);
      }
    }
    return mentions;
  }

  private static int newestFirst(Mention one, Mention other) {
    return one.answered() == other.answered()
        ? DaySpan.newestFirst(one.when(), other.when())
        : one.answered() ? -1 : 1;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** One entry while it is being mapped; its status and dates are worked out on the first hit. */
  private final class OneEntry {
    private int number = -1;
    private Entry entry = NO_ENTRY;
    private final boolean answered;
    private boolean looked;
    private EntryUse use = EntryUse.IGNORED;
    private DaySpan when = NO_DAY;

    OneEntry(boolean answered) {
      this.answered = answered;
    }

    void look(int next, List<Entry> entries) {
      if (next != number) {
        number = next;
        entry = entries.get(next);
        looked = false;
      }
    }

    void hit(int meaning, int component, boolean byValue) {
      int concept = meaning / ROLES.length;
      Role role = ROLES[meaning % ROLES.length];
      if (!index.accepted(concept).accept(entry.part(), role) || !isUsable()) {
        return;
      }
      List<Mention> known = mentions[concept];
      if (known == NOTHING) {
        known = new ArrayList<>(4);
        mentions[concept] = known;
        mentioned.add(known);
      }
      Mention mention = new Mention(entry, component, role, byValue, use, when, answered);
      int before = known.size() - 1;
      if (before >= 0 && isSame(known.get(before), component)) {
        // A coded value says more than the code of the question; of two equal ones the first
        // stands.
        if (byValue && !known.get(before).byValue()) {
          known.set(before, mention);
        }
      } else if (answered) {
        known.add(0, mention);
      } else {
        known.add(mention);
      }
    }

    private boolean isSame(Mention before, int component) {
      return before.entry() == entry && before.component() == component;
    }

    private boolean isUsable() {
      if (!looked) {
        looked = true;
        use = EntryUse.of(entry);
        if (EntryUse.isError(entry.state())) {
          leaveOut(LeftOut.Reason.ENTERED_IN_ERROR, "status");
        }
        date();
      }
      return use != EntryUse.IGNORED;
    }

    private void date() {
      PartialDate effective = entry.timing().effective();
      when = DaySpan.of(effective, days, today);
      boolean future =
          effective.precision() == PartialDate.Precision.INSTANT
              ? effective.instant().isAfter(asOf)
              : effective.isKnown() && when.first().isAfter(today);
      if (future && use != EntryUse.IGNORED) {
        use = EntryUse.IGNORED;
        leaveOut(LeftOut.Reason.FUTURE, "date");
      }
    }

    private void leaveOut(LeftOut.Reason reason, String element) {
      leftOut.add(
          new LeftOut(entry.reference(), entry.part().resourceType() + "." + element, reason));
    }
  }
}
