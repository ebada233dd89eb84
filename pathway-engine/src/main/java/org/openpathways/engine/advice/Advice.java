package org.openpathways.engine.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.RecordPart;

/**
 * The answer for one patient. Equal inputs give byte-identical advice (SEM-17).
 *
 * @param asOf the moment it is for
 * @param locality whose agreements
 * @param recommendations ranked: emergency, same day and cancer first; never capped here
 * @param setAside recommendations that stand but were declined or put off, with the decision
 * @param gaps what could change the advice, the most urgent first
 * @param conflicts recommendations that contradict each other
 * @param pathways every pathway's result, by id
 * @param notSeen parts of the record that rules needed and that were not seen whole
 * @param notUsed entries that were read but not used, and why
 * @param silentBecause set when no advice is given at all ("the patient has died")
 * @param inputs digest of all inputs, made when it is asked for
 */
public record Advice(
    Instant asOf,
    String locality,
    List<Recommendation> recommendations,
    List<SetAside> setAside,
    List<Gap> gaps,
    List<Conflict> conflicts,
    List<PathwayResult> pathways,
    List<RecordPart> notSeen,
    List<LeftOut> notUsed,
    Optional<String> silentBecause,
    InputDigest inputs) {
  public Advice {
    recommendations = List.copyOf(recommendations);
    setAside = List.copyOf(setAside);
    gaps = List.copyOf(gaps);
    conflicts = List.copyOf(conflicts);
    pathways = Later.copyOf(pathways);
    notSeen = List.copyOf(notSeen);
    notUsed = List.copyOf(notUsed);
  }

  /** The digest of all inputs: {@code sha256:} and hexadecimal digits. */
  public String inputDigest() {
    return inputs.value();
  }

  /** A recommendation that an earlier decision puts aside. */
  public record SetAside(Recommendation recommendation, Consultation.Decision decision) {}
}
