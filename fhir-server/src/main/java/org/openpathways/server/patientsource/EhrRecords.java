package org.openpathways.server.patientsource;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.RecordCollector;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.UnreadableRecord;
import org.openpathways.server.outward.Outward;
import org.openpathways.server.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Fetches patients' records from record systems that lent a token. */
@Component
public final class EhrRecords {
  private static final Logger LOG = LoggerFactory.getLogger(EhrRecords.class);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
  private static final Pattern PRACTICE = Pattern.compile("Organization/[A-Za-z0-9\\-.]{1,64}");
  private static final int MOST_PRACTICES = 2;

  private final Outward outward;
  private final Bodies bodies;
  private final FhirContext fhir;
  private final FetchSettings settings;
  private final Clock clock = Clock.systemUTC();

  EhrRecords(Outward outward, Bodies bodies, FhirContext fhir, FetchSettings settings) {
    this.outward = outward;
    this.bodies = bodies;
    this.fhir = fhir;
    this.settings = settings;
  }

  /**
   * The record of one patient: the Patient at once, the parts as they come.
   *
   * @throws RequestProblem 412 when the Patient cannot be had: without one there is no visit
   */
  public RecordFeed open(EhrAccess access, String patientId, Set<RecordPart> parts) {
    Ehr ehr = new Ehr(outward, access, settings);
    FetchedPatient patient = patient(ehr, patientId);
    String id = URLEncoder.encode(patientId, StandardCharsets.UTF_8);
    FetchedRecord record =
        new FetchedRecord(
            patient,
            parts,
            part -> new PartFetch(ehr, bodies, settings, part, patient).fetch(id),
            settings.firstLook(),
            clock);
    record.writesBy(new EhrWriteBack(ehr, fhir, patientId, settings.timePerPart()));
    record.await();
    return record;
  }

  private FetchedPatient patient(Ehr ehr, String id) {
    if (!ID.matcher(id).matches()) {
      throw none();
    }
    try {
      byte[] json = ehr.get(ehr.at("Patient/" + id), settings.timePerPart()).join();
      Patient patient = fhir.newJsonParser().parseResource(Patient.class, text(json));
      RecordCollector collector = new RecordCollector(bodies.limits(), Optional.of(id));
      add(collector, json);
      practices(ehr, patient).forEach(practice -> add(collector, practice));
      Demographics about = collector.finish().patient();
      return new FetchedPatient(id, json, Person.of(patient, about));
    } catch (CompletionException away) {
      LOG.warn(
          "({}) did not give a Patient: {}", ehr.access().base(), Outward.why(away).getMessage());
      throw none();
    } catch (UnreadableRecord | DataFormatException | JacksonException odd) {
      LOG.warn("({}) gave a Patient that cannot be used: {}", ehr.access().base(), kind(odd));
      throw none();
    }
  }

  /**
   * The practices that the Patient names without saying their codes; fewer if they cannot be had.
   */
  private List<byte[]> practices(Ehr ehr, Patient patient) {
    List<byte[]> practices = new ArrayList<>();
    patient.getGeneralPractitioner().stream()
        .filter(gp -> !gp.hasIdentifier())
        .map(Reference::getReference)
        .filter(reference -> reference != null && PRACTICE.matcher(reference).matches())
        .limit(MOST_PRACTICES)
        .forEach(
            reference -> {
              try {
                practices.add(ehr.get(ehr.at(reference), settings.firstLook()).join());
              } catch (CompletionException away) {
                return; // the locality is then told by the client's configuration
              }
            });
    return practices;
  }

  private void add(RecordCollector collector, byte[] json) {
    try (JsonParser parser = bodies.parser(json, 0, json.length)) {
      parser.nextToken();
      collector.add(parser, "");
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  /** Not its message, which may repeat what was read. */
  private static String kind(RuntimeException failure) {
    return failure.getClass().getSimpleName();
  }

  private static RequestProblem none() {
    return RequestProblem.missing(
        "patient",
        "The record system did not give the patient's own details, so nothing was opened. Maybe open"
            + " the patient there again.");
  }
}
