package org.openpathways.server.page.consult;

import java.util.List;
import java.util.Optional;

/**
 * The one question, and the answers so far.
 *
 * @param question the next one; empty when nothing is left to ask
 * @param place "Question 1 of at most 3"; {@code ""} when nothing is left
 * @param answers given so far
 * @param others unknowns that would not change today's advice
 * @param othersWords the same counted; {@code ""} if there are none
 * @param notAskable unknowns that no question can fill
 * @param notAskableWords the same counted; {@code ""} if there are none
 */
public record AskBox(
    Optional<Asked> question,
    String place,
    List<Given> answers,
    List<String> others,
    String othersWords,
    List<String> notAskable,
    String notAskableWords) {
  public AskBox {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
    notAskable = List.copyOf(notAskable);
  }

  /**
   * A question.
   *
   * @param concept what it is about
   * @param words the question
   * @param hint what an answer would do; {@code ""} if that is not known
   * @param emergency whether it is asked first because somebody may be in danger (SAF-7)
   * @param choices the answers to press
   * @param number whether a number is to be entered, and how
   */
  public record Asked(
      String concept,
      String words,
      String hint,
      boolean emergency,
      List<Choice> choices,
      Optional<NumberField> number) {
    public Asked {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An answer to press.
   *
   * @param value {@code yes}, {@code no} or {@code unknown}
   * @param words states the fact
   * @param key presses it, while focus is in the question
   */
  public record Choice(String value, String words, String key) {}

  /**
   * A number to enter.
   *
   * @param units to choose from: UCUM and as people write it
   * @param entered what was entered before and could not be used
   * @param unit the unit chosen before
   * @param error why it could not be used, with an example; {@code ""} if nothing was wrong
   */
  public record NumberField(List<UnitChoice> units, String entered, String unit, String error) {
    public NumberField {
      units = List.copyOf(units);
    }
  }

  /** A unit: UCUM, and as people write it. */
  public record UnitChoice(String code, String words) {}

  /**
   * An answer given.
   *
   * @param concept what it is about
   * @param words the concept as a heading
   * @param answer in words
   */
  public record Given(String concept, String words, String answer) {}
}
