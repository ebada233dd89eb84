package org.openpathways.fhir.advice;

import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationPriority;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestPriority;
import org.hl7.fhir.r4.model.RequestGroup.RequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.openpathways.engine.language.Urgency;

/** Urgency as FHIR's request priority; HAPI has one enumeration for each resource type. */
final class Urgencies {
  private Urgencies() {}

  private static String code(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY -> "stat";
      case SAME_DAY, WITHIN_24_HOURS, ONE_WORKING_DAY, WITHIN_48_HOURS -> "asap";
      case SUSPECTED_CANCER, TWO_WEEKS -> "urgent";
      case SIX_WEEKS, ROUTINE, ANNUAL -> "routine";
    };
  }

  static RequestPriority priority(Urgency urgency) {
    return RequestPriority.fromCode(code(urgency));
  }

  static ServiceRequestPriority servicePriority(Urgency urgency) {
    return ServiceRequestPriority.fromCode(code(urgency));
  }

  static MedicationRequestPriority medicationPriority(Urgency urgency) {
    return MedicationRequestPriority.fromCode(code(urgency));
  }

  static CommunicationPriority communicationPriority(Urgency urgency) {
    return CommunicationPriority.fromCode(code(urgency));
  }

  static TaskPriority taskPriority(Urgency urgency) {
    return TaskPriority.fromCode(code(urgency));
  }
}
