package org.openpathways.benchmarks.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Type;
import org.openpathways.benchmarks.plain.Topic.Kind;
import org.openpathways.engine.record.Code;

/** Decides over HAPI's model objects. Safe for several threads, each with its own Bundle. */
public final class PlainHapi {
  private final Codes codes;
  private final ZoneId zone;

  /** With these codes, days meant in this zone. */
  public PlainHapi(Codes codes, ZoneId zone) {
    this.codes = codes;
    this.zone = zone;
  }

  /** The rules that recommend, as pathway and name. */
  public SortedSet<String> decide(Bundle bundle, Instant asOf) {
    Facts facts = new Facts(new Since(asOf, zone));
    for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
      gather(entry.getResource(), facts);
    }
    return PlainRules.decide(facts);
  }

  private void gather(Resource resource, Facts facts) {
    if (resource instanceof Observation observation) {
      observation(observation, facts);
    } else if (resource instanceof Condition condition) {
      condition(condition, facts);
    } else if (resource instanceof MedicationRequest prescription) {
      prescription(prescription, facts);
    } else if (resource instanceof Procedure procedure) {
      procedure(procedure, facts);
    } else if (resource instanceof ServiceRequest request) {
      request(request, facts);
    } else if (resource instanceof Patient patient) {
      patient(patient, facts);
    }
  }

  private static void patient(Patient patient, Facts facts) {
    LocalDate born = LocalDate.parse(patient.getBirthDateElement().getValueAsString());
    facts.age = Period.between(born, facts.since.today).getYears();
    facts.male = patient.getGender() == AdministrativeGender.MALE;
    facts.female = patient.getGender() == AdministrativeGender.FEMALE;
  }

  private List<Topic> topics(Kind kind, Coding coding) {
    Map<Code, List<Topic>> meanings = codes.of(kind);
    return meanings.getOrDefault(new Code(coding.getSystem(), coding.getCode()), List.of());
  }

  private static boolean isAfter(Date date, Facts facts) {
    return date.getTime() > facts.since.asOf;
  }

  private void condition(Condition condition, Facts facts) {
    for (Coding coding : condition.getCode().getCoding()) {
      for (Topic topic : topics(Kind.PROBLEM, coding)) {
        condition(topic, condition, facts);
      }
    }
  }

  private static void condition(Topic topic, Condition condition, Facts facts) {
    Date onset = condition.getOnsetDateTimeType().getValue();
    if (isAfter(onset, facts) || !says(condition.getVerificationStatus(), "confirmed")) {
      return;
    }
    CodeableConcept status = condition.getClinicalStatus();
    boolean active =
        !condition.hasAbatement()
            && (says(status, "active") || says(status, "recurrence") || says(status, "relapse"));
    facts.problem(topic, active, onset.getTime());
  }

  private static boolean says(CodeableConcept status, String code) {
    return code.equals(status.getCodingFirstRep().getCode());
  }

  private void observation(Observation observation, Facts facts) {
    for (Coding coding : observation.getCode().getCoding()) {
      for (Topic topic : topics(Kind.TEST, coding)) {
        observation(topic, observation, facts);
      }
    }
  }

  private void observation(Topic topic, Observation observation, Facts facts) {
    Date taken = observation.getEffectiveDateTimeType().getValue();
    if (isAfter(taken, facts) || !isFinal(observation)) {
      return;
    }
    if (topic == Topic.BLOOD_PRESSURE) {
      double systolic = component(observation, Topic.SYSTOLIC);
      double diastolic = component(observation, Topic.DIASTOLIC);
      facts.pressure(taken.getTime(), systolic, diastolic);
    } else {
      facts.test(topic, taken.getTime(), value(topic, observation.getValue()));
    }
  }

  private static boolean isFinal(Observation observation) {
    return switch (observation.getStatus()) {
      case FINAL, AMENDED, CORRECTED -> true;
      default -> false;
    };
  }

  private double component(Observation observation, Topic wanted) {
    for (ObservationComponentComponent component : observation.getComponent()) {
      for (Coding coding : component.getCode().getCoding()) {
        if (topics(Kind.COMPONENT, coding).contains(wanted)) {
          return value(wanted, component.getValue());
        }
      }
    }
    return Double.NaN;
  }

  private static double value(Topic test, Type value) {
    return value instanceof Quantity quantity
        ? Units.comparable(test, quantity.getValue().doubleValue(), quantity.getCode())
        : Double.NaN;
  }

  private void prescription(MedicationRequest prescription, Facts facts) {
    if (prescription.getStatus() != MedicationRequestStatus.ACTIVE
        || isAfter(prescription.getAuthoredOn(), facts)) {
      return;
    }
    for (Coding coding : medicine(prescription).getCoding()) {
      facts.takes.addAll(topics(Kind.MEDICINE, coding));
    }
  }

  private static CodeableConcept medicine(MedicationRequest prescription) {
    boolean refers = prescription.hasMedicationReference();
    // HAPI's parser has already followed references inside the Bundle.
    return refers && prescription.getMedicationReference().getResource() instanceof Medication other
        ? other.getCode()
        : refers ? new CodeableConcept() : prescription.getMedicationCodeableConcept();
  }

  private void procedure(Procedure procedure, Facts facts) {
    for (Coding coding : procedure.getCode().getCoding()) {
      for (Topic topic : topics(Kind.PROCEDURE, coding)) {
        procedure(topic, procedure, facts);
      }
      for (Topic topic : topics(Kind.PROBLEM, coding)) {
        procedure(topic, procedure, facts);
      }
    }
  }

  private static void procedure(Topic topic, Procedure procedure, Facts facts) {
    Date performed =
        procedure.hasPerformedPeriod()
            ? procedure.getPerformedPeriod().getStart()
            : procedure.getPerformedDateTimeType().getValue();
    if (procedure.getStatus() != ProcedureStatus.COMPLETED || isAfter(performed, facts)) {
      return;
    }
    if (topic.kind == Kind.PROBLEM) {
      facts.has.add(topic);
    } else {
      facts.done(topic, performed.getTime());
    }
  }

  private void request(ServiceRequest request, Facts facts) {
    boolean pending = request.getStatus() == ServiceRequestStatus.ACTIVE;
    boolean sent = pending || request.getStatus() == ServiceRequestStatus.COMPLETED;
    if (!sent
        || request.getIntent() != ServiceRequestIntent.ORDER
        || isAfter(request.getAuthoredOn(), facts)) {
      return;
    }
    for (Coding coding : request.getCode().getCoding()) {
      for (Topic topic : topics(Kind.REQUEST, coding)) {
        facts.sent(topic, request.getAuthoredOn().getTime(), pending);
      }
    }
  }
}
