package org.openpathways.engine.concept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Code;

/**
 * A clinical idea named once, bound to codes, with its unit and with what silence about it means.
 *
 * @param name as sentences name it, for example {@code FIT result}
 * @param kind what it is, and so where it is found
 * @param digest of its definition: two releases may define one name differently, and then these are
 *     two concepts
 * @param codes which codes mean what
 * @param measure its unit and how its values are read; empty for concepts without a value
 * @param silence what an unrecorded item means (SEM-4)
 * @param persistence how long an entry speaks (SEM-5, SEM-7)
 * @param calculation how it is worked out where it is not recorded (SEM-15)
 * @param question how to ask for it, {@code ""} if nobody can be asked
 * @param gap how a gap is filled
 * @param factIds the clinical facts it rests on
 */
public record Concept(
    String name,
    ConceptKind kind,
    String digest,
    Codes codes,
    Optional<Measure> measure,
    Silence silence,
    Persistence persistence,
    Optional<Calculation> calculation,
    String question,
    GapFill gap,
    java.util.List<String> factIds) {

  public Concept {
    factIds = java.util.List.copyOf(factIds);
  }

  /** How a gap is filled. */
  public enum GapFill {
    ASK,
    EXAMINE,
    ORDER_TEST,
    LOOK
  }

  /**
   * Which codes mean what. {@code meaning} always holds the product's own code for the concept, so
   * that an answer can meet it (SEM-16).
   *
   * @param valueSet canonical URL of the value set behind {@code meaning}, {@code ""} for
   *     answer-only concepts
   * @param meaning it is there
   * @param absent codes that say it is not there ("no rectal bleeding")
   * @param resolved codes that end it
   * @param declined codes that say the patient declined it
   * @param contraindicated codes that say it must not be given
   * @param parts for panels: codes of each part by its name ({@code upper}, {@code lower})
   */
  public record Codes(
      String valueSet,
      Set<Code> meaning,
      Set<Code> absent,
      Set<Code> resolved,
      Set<Code> declined,
      Set<Code> contraindicated,
      Map<String, Set<Code>> parts) {}

  /**
   * How its values are read.
   *
   * @param unit canonical UCUM unit
   * @param analyte names the analyte-specific conversions ({@code hba1c}, {@code cholesterol}),
   *     {@code ""} for none
   * @param decimals values are compared rounded half up to so many decimals, as laboratories report
   *     them; -1: as recorded
   * @param lowest the lowest possible value in the canonical unit; below it the unit is not
   *     believed
   * @param highest the highest possible value
   * @param concern which direction is the more concerning (ties, SEM-7)
   * @param categories lower bounds of its categories, ascending, by name ({@code G5} 0, {@code G4}
   *     15, ...); empty for none
   */
  public record Measure(
      String unit,
      String analyte,
      int decimals,
      double lowest,
      double highest,
      Concern concern,
      java.util.List<Category> categories) {}

  /** Which direction of a value is the more concerning. */
  public enum Concern {
    HIGHER,
    LOWER
  }

  /** A category of values, from its lower bound (included) up to the next. */
  public record Category(String name, double from) {}

  /**
   * What an unrecorded item means, where the part of the record was really supplied.
   *
   * @param no silence is a no
   * @param noBelowAge silence is a no below this age in years whatever {@code no} says; 0 for never
   * @param noUnlessCanBePregnant silence is a no when the patient cannot be pregnant
   */
  public record Silence(boolean no, int noBelowAge, boolean noUnlessCanBePregnant) {}

  /**
   * How long an entry speaks.
   *
   * @param validFor a symptom or state is "now" for so long after it was last recorded; {@link
   *     Window#EVER} while active
   * @param lapsesAfter after so long without an end recorded the state is unknown, not present
   *     (pregnancy); {@link Window#EVER} for never
   * @param standsUntil a concerning value is not erased by a later one until this was done (SAF-9)
   */
  public record Persistence(Window validFor, Window lapsesAfter, Optional<Concept> standsUntil) {}

  /**
   * How it is worked out.
   *
   * @param function the registered function's name, for example {@code cockcroft-gault}
   * @param inputs its inputs by role
   */
  public record Calculation(String function, Map<String, Concept> inputs) {}

  /** Concepts are equal when their definitions are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Concept that && name.equals(that.name) && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode() * 31 + name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
