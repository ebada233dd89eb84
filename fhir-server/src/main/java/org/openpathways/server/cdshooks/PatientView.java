package org.openpathways.server.cdshooks;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.consultation.Asked;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.smart.SmartLaunches;
import org.springframework.stereotype.Component;

/** The one service: all active pathways, whenever a record is opened. */
@Component
final class PatientView {
  static final String ID = "openpathways-patient-view";
  static final String HOOK = "patient-view";

  private final Bodies bodies;
  private final PatientSource source;
  private final ConsultationRoom room;
  private final CardDealer dealer;
  private final SmartLaunches launches;

  PatientView(
      Bodies bodies,
      PatientSource source,
      ConsultationRoom room,
      CardSettings settings,
      SmartLaunches launches) {
    this.launches = launches;
    this.bodies = bodies;
    this.source = source;
    this.room = room;
    this.dealer = new CardDealer(settings);
  }

  /**
   * Answers a call.
   *
   * @param base where this server is reached, ending in {@code /}
   */
  List<Card> answer(InputStream body, URI base) {
    HookRequest request = new HookRequestReader(bodies, source).read(body, HOOK);
    Answer answer =
        room.answer(
            new Asked(request.record(), request.fhirServer(), Optional.empty(), Optional.empty()));
    boolean launched = launches.possible(request.fhirServer());
    return dealer.deal(answer, request.hookInstance(), base, launched);
  }
}
