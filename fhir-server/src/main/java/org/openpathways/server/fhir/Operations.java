package org.openpathways.server.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.consultation.Asked;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.patientsource.PatientSource.Supplied;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;

/** What the operations have in common: parameters in, an answer out. Nothing is stored (CR-6). */
@Component
final class Operations {
  private static final Pattern PATIENT =
      Pattern.compile("(?:(https?://[^ ]+)/)?Patient/([A-Za-z0-9\\-.]{1,64})");

  private final OperationReader reader;
  private final Bodies bodies;
  private final PatientSource source;
  private final ConsultationRoom room;

  Operations(Bodies bodies, PatientSource source, ConsultationRoom room) {
    this.reader = new OperationReader(bodies);
    this.bodies = bodies;
    this.source = source;
    this.room = room;
  }

  OperationInput read(HttpServletRequest request) throws IOException {
    return reader.read(request);
  }

  /**
   * The answer for the subject of the parameters.
   *
   * @param opened the pathway that was asked for, if one was
   */
  Answer answer(OperationInput input, Optional<String> opened) {
    String reference =
        input
            .subject()
            .orElseThrow(
                () ->
                    RequestProblem.bad(
                        "subject", "The subject is missing. Maybe add subject=Patient/[id]."));
    Optional<Instant> asOf = input.asOf().map(AsOf::read);
    Matcher patient = patient(reference);
    PatientRecord record = record(patient.group(2), input);
    return room.answer(new Asked(record, Optional.ofNullable(patient.group(1)), asOf, opened));
  }

  private PatientRecord record(String patientId, OperationInput input) {
    if (input.data().isEmpty()) {
      return source.record(patientId, Optional.empty(), input.useServerData());
    }
    OperationInput.Slice data = input.data().get();
    try (JsonParser json = bodies.parser(data.body(), data.from(), data.length())) {
      json.nextToken();
      Supplied supplied = new Supplied(json, data.path());
      return source.record(patientId, Optional.of(supplied), input.useServerData());
    }
  }

  /** Its first group is the record system's base URL, if it is said; its second the id there. */
  private static Matcher patient(String reference) {
    Matcher patient = PATIENT.matcher(reference);
    if (!patient.matches()) {
      throw RequestProblem.bad(
          "subject", "The subject is not a reference to a patient. Maybe write Patient/[id].");
    }
    return patient;
  }
}
