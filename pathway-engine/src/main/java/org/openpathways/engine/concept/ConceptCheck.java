package org.openpathways.engine.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.concept.Concept.Calculation;
import org.openpathways.engine.concept.Concept.Measure;

/** What no evaluation could work with: checked when concepts are loaded, not for a patient. */
public final class ConceptCheck {
  private final Concept concept;
  private final List<Fault> faults = new ArrayList<>();

  private ConceptCheck(Concept concept) {
    this.concept = concept;
  }

  /**
   * Something wrong in a definition.
   *
   * @param key the key of the concept's file that is at fault
   * @param message names the thing and its value
   * @param advice what to do
   */
  public record Fault(String key, String message, String advice) {}

  /** All faults of a definition; its inputs are checked on their own. */
  public static List<Fault> faults(Concept concept) {
    ConceptCheck check = new ConceptCheck(concept);
    concept.measure().ifPresent(check::measure);
    concept.calculation().ifPresent(check::calculation);
    check.panel();
    return List.copyOf(check.faults);
  }

  private void measure(Measure measure) {
    if (Unit.parse(measure.unit()).isEmpty()) {
      add(
          "unit",
          "\"%s\" is not a UCUM unit known here.",
          measure.unit(),
          "use UCUM, as in mmol/L.");
    }
    if (!measure.analyte().isEmpty() && !Analyte.isKnown(measure.analyte())) {
      add(
          "analyte",
          "There are no conversions of \"%s\".",
          measure.analyte(),
          "use one of %s, or leave it out.".formatted(String.join(", ", Analyte.names())));
    }
    if (measure.lowest() > measure.highest()) {
      add(
          "possible",
          "No value of \"%s\" is possible.",
          concept.name(),
          "give the lower end first.");
    }
  }

  private void calculation(Calculation calculation) {
    Formula.named(calculation.function())
        .ifPresentOrElse(
            formula -> formula(formula, calculation),
            () ->
                add(
                    "calculated",
                    "There is no function \"%s\".",
                    calculation.function(),
                    "use one of %s.".formatted(String.join(", ", Formula.names()))));
  }

  private void formula(Formula formula, Calculation calculation) {
    if (concept.measure().filter(m -> converts(m.unit(), formula.unit())).isEmpty()) {
      add("unit", "The function gives %s.", formula.unit(), "give the concept that unit.");
    }
    for (Formula.Input input : formula.inputs()) {
      Concept source = calculation.inputs().get(input.role());
      if (source == null) {
        add("calculated", "The input \"%s\" is missing.", input.role(), "name its concept.");
      } else if (source.measure().filter(m -> converts(m, input.unit())).isEmpty()) {
        String advice = "give it a unit that converts to %s.".formatted(input.unit());
        add("calculated", "\"%s\" cannot be used as an input.", source.name(), advice);
      }
    }
  }

  private static boolean converts(String one, String other) {
    return Unit.parse(one).equals(Unit.parse(other));
  }

  private static boolean converts(Measure measure, String unit) {
    Measure target = new Measure(unit, measure.analyte(), -1, 0, 0, measure.concern(), List.of());
    return Scale.of(target).canonical(java.math.BigDecimal.ONE, measure.unit()).isPresent();
  }

  private void panel() {
    if (concept.kind() != ConceptKind.PANEL) {
      return;
    }
    if (concept.measure().isEmpty()) {
      add(
          "unit",
          "The panel \"%s\" has no unit.",
          concept.name(),
          "give the unit of both its parts.");
    }
    Set<String> parts = Set.of(PanelReading.UPPER, PanelReading.LOWER);
    if (!concept.codes().parts().keySet().equals(parts)) {
      add(
          "parts",
          "The panel \"%s\" needs the parts upper and lower.",
          concept.name(),
          "name a value set for each.");
    }
  }

  private void add(String key, String message, String value, String advice) {
    faults.add(new Fault(key, message.formatted(value), advice));
  }
}
