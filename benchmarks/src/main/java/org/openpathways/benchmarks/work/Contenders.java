package org.openpathways.benchmarks.work;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.openpathways.benchmarks.plain.Codes;
import org.openpathways.benchmarks.plain.PlainHapi;
import org.openpathways.benchmarks.plain.PlainLean;
import org.openpathways.engine.PathwayEngine;

/** The contenders of this package, and the check that all decide alike before they are timed. */
public final class Contenders {
  /** Set where a process before this one has already held all contenders to one decision. */
  public static final String AGREED = "openpathways.benchmarks.agreed";

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private Contenders() {}

  /** OpenPathways, and plain Java over the lean record and over HAPI's objects. */
  public static List<Contender> own() {
    PathwayEngine engine = Work.engine();
    PlainLean lean = plainLean();
    PlainHapi hapi = plainHapi();
    return List.of(
        new Contender(
            "OpenPathways",
            p -> Work.decisions(engine.advise(Work.read(p.whole()), Work.CONSULTATION))),
        new Contender(
            "plain Java over the lean record",
            p -> new Decisions(lean.decide(Work.read(p.whole()), Work.AS_OF))),
        new Contender(
            "plain Java over HAPI objects",
            p -> new Decisions(hapi.decide(parse(p.whole()), Work.AS_OF))));
  }

  static PlainLean plainLean() {
    return new PlainLean(new Codes(Work::valueSet), Work.ZONE);
  }

  static PlainHapi plainHapi() {
    return new PlainHapi(new Codes(Work::valueSet), Work.ZONE);
  }

  /** Parses with HAPI, as its users do. */
  public static Bundle parse(byte[] json) {
    IParser parser = FHIR.newJsonParser();
    return parser.parseResource(Bundle.class, new String(json, StandardCharsets.UTF_8));
  }

  /** Holds contenders to one decision, unless a process before this one has done so. */
  public static void mustAgreeOnce(List<Contender> contenders, List<WorkPatient> patients) {
    if (!Boolean.getBoolean(AGREED)) {
      mustAgree(contenders, patients);
    }
  }

  /**
   * Nothing is timed before this has passed.
   *
   * @throws IllegalStateException naming the first patient for whom two decide differently
   */
  public static void mustAgree(List<Contender> contenders, List<WorkPatient> patients) {
    for (WorkPatient patient : patients) {
      Contender first = contenders.get(0);
      Decisions expected = first.decide().apply(patient);
      for (Contender other : contenders.subList(1, contenders.size())) {
        Decisions decided = other.decide().apply(patient);
        if (!decided.equals(expected)) {
          throw new IllegalStateException(
              "Of %s, %s says %s but %s says %s."
                  .formatted(
                      patient.id(), first.name(), expected.rules(), other.name(), decided.rules()));
        }
      }
    }
  }
}
