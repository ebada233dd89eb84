package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Action.MedicineChange;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.fhir.advice.Proposal;
import org.openpathways.fhir.advice.Proposals;
import org.openpathways.fhir.advice.Reasons;
import org.openpathways.fhir.advice.Subject;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.consultation.Asked;
import org.openpathways.server.consultation.ConsultationRoom;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Holds our own encoding of suggested resources alike with HAPI's, byte for byte. */
class ResourceWriterTest extends LiveServer {
  private static final String REFERRED = "amelia-fitzharbour";
  private static final String ODD =
      "  5 < 6 & \"7\" \\ 8/9 \u00e9 \uD83D\uDE00 \u2028 \u0007 \t\n'<b>' \u00a0 ";

  @Autowired private ConsultationRoom room;
  @Autowired private FhirContext fhir;

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#bundles")
  void writesWhatIsProposedToDemonstrationPatientsAsHapiDoes(String bundle) {
    Answer answer = answer(bundle);
    for (Recommendation what : answer.advice().recommendations()) {
      assertAllAlike(proposed(answer, answer.subject(), what));
    }
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void writesEveryKindOfProposalAsHapiDoes(Urgency urgency) {
    Answer answer = answer(Patients.bundle(REFERRED));
    Recommendation first = answer.advice().recommendations().get(0);
    Agreement agreement = answer.agreement(first.rule().pathway());
    Recommendation what = with(first, ODD, urgency, everyKind(agreement));
    assertAllAlike(proposed(answer, answer.subject(), what));
    assertAllAlike(proposed(answer, answer.subject(), with(first, ODD, urgency, List.of())));
  }

  @Test
  void leavesToHapiWhatItRewrites() {
    Answer answer = answer(Patients.bundle(REFERRED));
    Subject odd = answer.subject();
    odd = new Subject("a/_history/2", odd.asOf(), odd.zone());
    for (Recommendation what : answer.advice().recommendations()) {
      assertAllAlike(proposed(answer, odd, what));
    }
    assertAllAlike(List.of(new Observation()));
  }

  private static List<Action> everyKind(Agreement agreement) {
    List<Action> actions = new ArrayList<>();
    for (Concept concept : agreement.pathway().concepts()) {
      actions.add(new Action.OrderTest(concept));
      for (MedicineChange change : MedicineChange.values()) {
        actions.add(new Action.ChangeMedicine(change, concept));
      }
      actions.add(new Action.Ask(concept));
    }
    agreement.pathway().services().keySet().forEach(name -> actions.add(new Action.Refer(name)));
    actions.add(new Action.Refer(ODD));
    actions.add(new Action.Inform(ODD));
    actions.add(new Action.SafetyNet(ODD));
    return actions;
  }

  private static Recommendation with(
      Recommendation what, String title, Urgency urgency, List<Action> actions) {
    return new Recommendation(
        what.rule(),
        title,
        what.strength(),
        urgency,
        what.reasons(),
        actions,
        true,
        what.decidedBy(),
        what.unchecked(),
        what.sources(),
        what.referrals());
  }

  private static List<Resource> proposed(Answer answer, Subject subject, Recommendation what) {
    Reasons reasons = Reasons.of(answer.agreement(what.rule().pathway()), what);
    return Proposals.of(reasons, subject, what).stream().map(Proposal::resource).toList();
  }

  private void assertAllAlike(List<Resource> resources) {
    assertThat(resources).isNotEmpty();
    for (Resource resource : resources) {
      assertThat(written(resource))
          .isEqualTo(fhir.newJsonParser().encodeResourceToString(resource));
    }
  }

  private String written(Resource resource) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      new ResourceWriter(fhir).write(out, resource);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Answer answer(String bundle) {
    var record =
        new RecordReader(Limits.STANDARD)
            .read(bundle.getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
    return room.answer(new Asked(record, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
