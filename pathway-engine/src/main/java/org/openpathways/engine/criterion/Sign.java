package org.openpathways.engine.criterion;

import java.util.Locale;
import java.util.Set;
import org.openpathways.engine.concept.EntryUse;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** What one entry says of whether the patient has something (SEM-5, SEM-6, SAF-21). */
enum Sign {
  /** It is there. */
  POSITIVE,
  /** It is recorded as not there. */
  NEGATIVE,
  /** A resolved code: it ended, whatever other entries say of earlier times. */
  RESOLVED,
  /** This entry has ended; others may not. */
  ENDED,
  /** Someone thinks of it. */
  SUSPECTED,
  /** Its status or value says nothing that can be used. */
  UNREADABLE,
  /** Nothing about it. */
  NOTHING;

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String LOINC = "http://loinc.org";

  private static final Set<Code> YES =
      Set.of(
          new Code(SNOMED, "373066001"),
          new Code(SNOMED, "52101004"),
          new Code(SNOMED, "10828004"),
          new Code(LOINC, "LA33-6"),
          new Code("http://terminology.hl7.org/CodeSystem/v2-0136", "Y"));
  private static final Set<Code> NO =
      Set.of(
          new Code(SNOMED, "373067005"),
          new Code(SNOMED, "2667000"),
          new Code(SNOMED, "260385009"),
          new Code(LOINC, "LA32-8"),
          new Code("http://terminology.hl7.org/CodeSystem/v2-0136", "N"));
  private static final Set<String> YES_WORDS = Set.of("yes", "present", "positive");
  private static final Set<String> NO_WORDS = Set.of("no", "absent", "none", "negative");

  /** What an entry says, by its role, status, value and end. */
  static Sign of(Mention mention, RecordView view) {
    return switch (mention.role()) {
      case MEANING -> meaning(mention, view);
      case ABSENT -> byUse(mention) == POSITIVE && saysYes(mention) ? NEGATIVE : NOTHING;
      case RESOLVED -> byUse(mention) == POSITIVE && saysYes(mention) ? RESOLVED : NOTHING;
      case DECLINED, CONTRAINDICATED -> NOTHING;
    };
  }

  private static boolean saysYes(Mention mention) {
    return mention.byValue() || byValue(mention.value(), mention.part()) == POSITIVE;
  }

  private static Sign meaning(Mention mention, RecordView view) {
    Sign byUse = byUse(mention);
    if (byUse != POSITIVE) {
      return byUse;
    }
    if (mention.part() == RecordPart.CONDITION && hasEnded(mention, view)) {
      return ENDED;
    }
    return mention.byValue() ? POSITIVE : byValue(mention.value(), mention.part());
  }

  private static Sign byUse(Mention mention) {
    return switch (mention.use()) {
      case HOLDS -> POSITIVE;
      case ENDED -> ENDED;
      case SUSPECTED -> SUSPECTED;
      case REFUTED -> mention.role() == Role.MEANING ? NEGATIVE : NOTHING;
      case PAUSED, UNCLEAR -> UNREADABLE;
      case PENDING, IGNORED -> NOTHING;
    };
  }

  private static boolean hasEnded(Mention mention, RecordView view) {
    PartialDate ended = mention.entry().timing().ended();
    return ended.isKnown() && !view.days(ended).first().isAfter(view.today());
  }

  private static Sign byValue(Value value, RecordPart part) {
    if (value instanceof Value.None) {
      // A coded entry without a value states its code; a question without an answer states nothing.
      return part == RecordPart.QUESTIONNAIRE_RESPONSE ? NOTHING : POSITIVE;
    }
    if (value instanceof Value.YesNo yesNo) {
      return yesNo.yes() ? POSITIVE : NEGATIVE;
    }
    if (value instanceof Value.Coded coded) {
      return byCodes(coded);
    }
    if (value instanceof Value.Text text) {
      return byWord(text.text());
    }
    if (value instanceof Value.Quantity quantity) {
      return quantity.number() == 0 ? UNREADABLE : POSITIVE;
    }
    return NOTHING;
  }

  private static Sign byCodes(Value.Coded coded) {
    if (coded.codes().stream().anyMatch(NO::contains)) {
      return NEGATIVE;
    }
    return coded.codes().stream().anyMatch(YES::contains) ? POSITIVE : byWord(coded.text());
  }

  private static Sign byWord(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (NO_WORDS.contains(word)) {
      return NEGATIVE;
    }
    return YES_WORDS.contains(word) ? POSITIVE : UNREADABLE;
  }

  /** Whether an unreadable entry is so because of its status. */
  static boolean isStatusAtFault(Mention mention) {
    return mention.use() == EntryUse.UNCLEAR;
  }
}
