package org.openpathways.fhir.knowledge;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Service;

/** The services that a pathway refers to. */
final class HealthcareServices {
  private HealthcareServices() {}

  static List<HealthcareService> of(Agreement agreement) {
    return agreement.pathway().services().values().stream()
        .sorted(Comparator.comparing(Service::id))
        .map(service -> of(agreement, service))
        .toList();
  }

  private static HealthcareService of(Agreement agreement, Service service) {
    HealthcareService resource = new HealthcareService();
    String id = agreement.serviceId(service);
    resource.setId(id);
    resource.addIdentifier().setSystem(Canonical.SERVICES).setValue(id);
    resource
        .setActive(true)
        .setName(service.name())
        .setComment(agreement.locality() + ", " + service.setting() + ". " + service.contact());
    resource.addCharacteristic(
        Coded.text(service.referralNeeded() ? "Referral needed" : "No referral needed"));
    ServiceStates.describe(resource, service);
    if (!service.needs().isEmpty()) {
      resource.setExtraDetails(
          "Before a referral: "
              + String.join(", ", service.needs().stream().map(Need::words).toList())
              + ".");
    }
    return resource;
  }
}
