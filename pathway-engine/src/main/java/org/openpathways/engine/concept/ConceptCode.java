package org.openpathways.engine.concept;

import java.util.Locale;
import org.openpathways.engine.record.Code;

/** The product's own code for a concept, under which answers are recorded (SEM-16). */
public final class ConceptCode {

  /** The product's code system of concepts. */
  public static final String SYSTEM = "https://openpathways.example/CodeSystem/concept";

  private ConceptCode() {}

  /** The code of the concept with this name: {@code FIT result} gives {@code fit-result}. */
  public static Code of(String name) {
    return new Code(SYSTEM, slug(name));
  }

  /** Lower case, with single hyphens for everything that is neither a letter nor a digit. */
  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
