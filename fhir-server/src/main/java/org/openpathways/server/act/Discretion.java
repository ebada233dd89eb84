package org.openpathways.server.act;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;

/**
 * What stays out of letters (SAF-23, SAF-18): entries that the record marks as sensitive, what it
 * holds about other people, and anything about the history of a person's gender. Withheld entries
 * are not in the record at all.
 */
final class Discretion {
  /** Titles have no one code for it; a word too many left out can be added by hand. */
  private static final Pattern GENDER =
      Pattern.compile("(?i)gender|transsex|transgend|intersex|sex (re)?assignment|change of sex");

  private static final Pattern ABOUT_SEX =
      Pattern.compile("The patient is (fe)?male\\b.*|.*can be pregnant.*");

  private final Set<String> kept;

  private Discretion(Set<String> kept) {
    this.kept = kept;
  }

  static Discretion of(PatientRecord record) {
    return new Discretion(
        record.entries().stream()
            .filter(Discretion::isPrivate)
            .map(Entry::reference)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isPrivate(Entry entry) {
    return entry.state().sensitive()
        || entry.part() == RecordPart.FAMILY_MEMBER_HISTORY
        || GENDER.matcher(entry.title()).find();
  }

  /** Whether an entry may be told to the receiver of a letter. */
  boolean tells(Entry entry) {
    return !kept.contains(entry.reference());
  }

  /** Whether an entry may be told, by its reference. */
  boolean tells(String reference) {
    return !kept.contains(reference);
  }

  /** Whether a reason may be told: none of its entries stays out, and it is not about sex. */
  boolean tells(TraceLine line) {
    return !ABOUT_SEX.matcher(line.words()).matches()
        && line.outcome().evidence().stream().allMatch(e -> tells(e.reference()));
  }

  /** How many entries stay out. */
  int count() {
    return kept.size();
  }

  /** The reasons that may be told. */
  List<TraceLine> told(List<TraceLine> reasons) {
    return reasons.stream().filter(this::tells).toList();
  }
}
