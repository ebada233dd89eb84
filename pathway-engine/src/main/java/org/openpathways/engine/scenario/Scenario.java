package org.openpathways.engine.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.rules.Standing;

/**
 * An example patient with the advice that clinicians expect.
 *
 * @param name says what it shows
 * @param line where it starts in its file
 * @param facts the clinical facts it rests on
 * @param asOf the moment, as written: a day (noon in the locality is meant) or a FHIR instant
 * @param patient the person
 * @param supplied the parts of the record that were seen whole; the others were not supplied
 * @param record what stands in the record
 * @param answers what the clinician answered
 * @param expected what should come of it
 */
public record Scenario(
    String name,
    int line,
    List<String> facts,
    String asOf,
    Demographics patient,
    Set<RecordPart> supplied,
    List<Given> record,
    List<Answer> answers,
    Expected expected) {
  public Scenario {
    facts = List.copyOf(facts);
    supplied = Set.copyOf(supplied);
    record = List.copyOf(record);
    answers = List.copyOf(answers);
  }

  /**
   * One entry of the record.
   *
   * @param line where it is written
   * @param kind what is said
   * @param concept about which concept
   * @param details the rest by key ({@code on}, {@code is}, {@code unit}, {@code status}, ...)
   */
  public record Given(int line, GivenKind kind, String concept, Map<String, String> details) {
    public Given {
      details = Map.copyOf(details);
    }

    String detail(String key) {
      return details.getOrDefault(key, "");
    }
  }

  /**
   * What should come of it. Lines are those of the file.
   *
   * @param line where the expectations start
   * @param advise titles that must be recommended
   * @param notAdvise titles that must not
   * @param provisional titles that must be recommended and marked provisional
   * @param rules the standing that a rule must have, by its name
   * @param ask concepts that must appear as gaps
   * @param conclude conclusions that must be met
   * @param cards what the card of a title must hold, in order, in the words of {@link CardWords}
   * @param only whether nothing else of this pathway may be recommended
   */
  public record Expected(
      int line,
      List<String> advise,
      List<String> notAdvise,
      List<String> provisional,
      Map<String, Standing> rules,
      List<String> ask,
      List<String> conclude,
      Map<String, List<String>> cards,
      boolean only) {
    public Expected {
      advise = List.copyOf(advise);
      notAdvise = List.copyOf(notAdvise);
      provisional = List.copyOf(provisional);
      cards = Map.copyOf(cards);
      rules = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(rules));
      ask = List.copyOf(ask);
      conclude = List.copyOf(conclude);
    }
  }
}
