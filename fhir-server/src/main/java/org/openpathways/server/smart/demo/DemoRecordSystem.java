package org.openpathways.server.smart.demo;

import java.util.List;
import java.util.Optional;
import org.openpathways.server.smart.OwnRecordSystem;
import org.openpathways.server.smart.SmartClient;
import org.openpathways.server.smart.SmartClient.Auth;

/** Our registration at the demonstration's record system. */
record DemoRecordSystem(DemoAddresses addresses) implements OwnRecordSystem {
  static final String CLIENT = "openpathways-demonstration";
  static final List<String> SCOPES =
      List.of(
          "openid",
          "fhirUser",
          "launch",
          "patient/*.rs",
          "patient/ServiceRequest.cu",
          "patient/MedicationRequest.cu",
          "patient/Communication.cu",
          "patient/CommunicationRequest.cu",
          "patient/Observation.cu",
          "patient/QuestionnaireResponse.cu",
          "patient/Task.cu");

  @Override
  public List<SmartClient> clients() {
    return addresses.all().stream().map(DemoRecordSystem::client).toList();
  }

  private static SmartClient client(String address) {
    return new SmartClient(
        address + "fhir", CLIENT, Auth.NONE, Optional.empty(), Optional.empty(), SCOPES);
  }
}
