package org.openpathways.engine.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Reading.Usability;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.RecordPart;

/**
 * The two numbers of one and the same reading; numbers of different readings are never paired
 * (HTN-32).
 *
 * @param upper for a blood pressure the systolic; unusable when it is missing
 * @param lower for a blood pressure the diastolic
 */
public record PanelReading(Mention mention, Reading upper, Reading lower) {

  /** The names of the two parts in a concept's definition. */
  public static final String UPPER = "upper";

  /** See {@link #UPPER}. */
  public static final String LOWER = "lower";

  /** Those mentions that are readings of a panel, in their order. */
  static List<Mention> among(List<Mention> mentions) {
    List<Mention> readings = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (mention.part() == RecordPart.OBSERVATION
          && mention.role() == Mention.Role.MEANING
          && mention.component() == Mention.WHOLE) {
        readings.add(mention);
      }
    }
    return readings;
  }

  static PanelReading of(Concept panel, ValueReader reader, Mention mention) {
    return new PanelReading(
        mention, part(panel, UPPER, mention, reader), part(panel, LOWER, mention, reader));
  }

  private static Reading part(Concept panel, String name, Mention mention, ValueReader reader) {
    Set<Code> codes = panel.codes().parts().getOrDefault(name, Set.of());
    return component(mention, codes)
        .map(i -> reader.read(at(mention, i)))
        .orElseGet(
            () ->
                new Reading(
                    mention,
                    mention.when(),
                    Range.ANYTHING,
                    Usability.VALUE,
                    "",
                    name + " part missing",
                    List.of()));
  }

  private static Optional<Integer> component(Mention mention, Set<Code> codes) {
    List<Component> components = mention.entry().components();
    for (int i = 0; i < components.size(); i++) {
      for (Code code : components.get(i).codes()) {
        if (codes.contains(code)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static Mention at(Mention mention, int component) {
    return new Mention(
        mention.entry(),
        component,
        mention.role(),
        mention.byValue(),
        mention.use(),
        mention.when(),
        mention.answered());
  }
}
