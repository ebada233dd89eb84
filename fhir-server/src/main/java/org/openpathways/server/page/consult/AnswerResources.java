package org.openpathways.server.page.consult;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Questions and answers of a consultation as FHIR, for whoever wants to take them along. */
@RestController
final class AnswerResources {
  private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

  private final Visits visits;
  private final ConsultingRoom room;
  private final FhirContext fhir;

  AnswerResources(Visits visits, ConsultingRoom room, FhirContext fhir) {
    this.visits = visits;
    this.room = room;
    this.fhir = fhir;
  }

  /** What is open, as an SDC Questionnaire. */
  @GetMapping("/visits/{visit}/questionnaire")
  ResponseEntity<byte[]> questionnaire(@PathVariable("visit") String visit, HttpSession session) {
    return json(asked(visit, session).questions());
  }

  /** What was answered, as a QuestionnaireResponse; stored nowhere. */
  @GetMapping("/visits/{visit}/answers.json")
  ResponseEntity<byte[]> answers(@PathVariable("visit") String visit, HttpSession session) {
    return json(asked(visit, session).answers());
  }

  private Questionnairing asked(String visit, HttpSession session) {
    return new Questionnairing(room.consult(visits.get(visit, session.getId())));
  }

  private ResponseEntity<byte[]> json(Resource resource) {
    String json = fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    return ResponseEntity.ok()
        .contentType(FHIR_JSON)
        .cacheControl(CacheControl.noStore())
        .body(json.getBytes(StandardCharsets.UTF_8));
  }
}
