package org.openpathways.server.visit;

import java.util.List;
import java.util.Optional;
import org.openpathways.server.consultation.AnswerAndQuestions;
import org.openpathways.server.consultation.Asked;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.patientsource.RecordSoFar;
import org.springframework.stereotype.Component;

/** Looks at a visit's patient once: the record of this moment, the answers, the decisions. */
@Component
public final class ConsultingRoom {
  private final ConsultationRoom consultations;

  ConsultingRoom(ConsultationRoom consultations) {
    this.consultations = consultations;
  }

  /** What was agreed for the visit's patient, as far as the record has come. */
  public Consulted consult(Visit visit) {
    RecordSoFar soFar = visit.feed().now();
    AnswerAndQuestions answer = consultations.answerAndAsk(asked(visit, soFar));
    return new Consulted(visit, soFar, answer.answer(), answer.plan());
  }

  /** The agreements that answer for the visit's patient; evaluates nothing. */
  public LocalityLibrary library(Visit visit) {
    return consultations.library(asked(visit, visit.feed().now()));
  }

  private static Asked asked(Visit visit, RecordSoFar soFar) {
    return new Asked(
        soFar.record(),
        visit.fhirServer(),
        Optional.empty(),
        visit.opened(),
        visit.answers(),
        List.of());
  }
}
