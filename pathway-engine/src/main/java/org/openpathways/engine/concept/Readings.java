package org.openpathways.engine.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/**
 * The recorded readings of one concept, newest first, unusable ones included: an unusable latest
 * reading must not silently give way to an older one (SAF-10).
 *
 * @param newestFirst the readings
 */
public record Readings(List<Reading> newestFirst) {
  private static final Readings NONE = new Readings(List.of());

  static Readings of(Optional<ValueReader> values, List<Mention> mentions) {
    if (mentions.isEmpty() || values.isEmpty()) {
      return NONE;
    }
    List<Mention> measured = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (hasReading(mention)) {
        measured.add(mention);
      }
    }
    return measured.isEmpty() ? NONE : new Readings(new ReadOnDemand(values.get(), measured));
  }

  /** Only an observation or an answer is a reading; a request or a report on it is not (SAF-22). */
  private static boolean hasReading(Mention mention) {
    boolean measured =
        mention.part() == RecordPart.OBSERVATION
            || mention.part() == RecordPart.QUESTIONNAIRE_RESPONSE;
    return measured
        && mention.role() == Role.MEANING
        && !(mention.value() instanceof Value.None)
        && !(mention.value() instanceof Value.Absent);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return newestFirst.isEmpty();
  }
}
