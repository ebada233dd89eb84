package org.openpathways.fhir.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.HealthcareServiceNotAvailableComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Service;

/** Whether a service is open, and whom it takes, as FHIR says it. */
final class ServiceStates {
  private ServiceStates() {}

  static void describe(HealthcareService resource, Service service) {
    Availability now = service.availability();
    String words = words(now);
    if (!words.isEmpty()) {
      resource.setAvailabilityExceptions(words);
    }
    if (now.state() == Availability.State.CLOSED) {
      resource.addNotAvailable(closed(now));
    }
    new TreeSet<>(service.catchment().practices())
        .forEach(ods -> resource.addCoverageArea(area("Patients of the practice " + ods)));
    new TreeSet<>(service.catchment().districts())
        .forEach(district -> resource.addCoverageArea(area("Residents of " + district)));
  }

  private static HealthcareServiceNotAvailableComponent closed(Availability now) {
    var closed = new HealthcareServiceNotAvailableComponent().setDescription(now.reason());
    now.until()
        .ifPresent(
            day -> closed.setDuring(new Period().setEndElement(new DateTimeType(day.toString()))));
    return closed;
  }

  /** For example {@code Limited until 2026-12-31: staff sickness. Waiting: 6 weeks.} */
  private static String words(Availability now) {
    List<String> sentences = new ArrayList<>();
    if (now.state() != Availability.State.OPEN) {
      String until = now.until().map(day -> " until " + day).orElse("");
      String state = now.state() == Availability.State.CLOSED ? "Closed" : "Limited";
      sentences.add(state + until + ": " + now.reason());
    }
    if (!now.waiting().isEmpty()) {
      sentences.add("Waiting: " + now.waiting());
    }
    if (!now.note().isEmpty()) {
      sentences.add(now.note());
    }
    now.alternative().ifPresent(other -> sentences.add("Instead: " + other));
    return String.join(" ", sentences.stream().map(ServiceStates::sentence).toList());
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private static Reference area(String words) {
    return new Reference().setDisplay(words);
  }
}
