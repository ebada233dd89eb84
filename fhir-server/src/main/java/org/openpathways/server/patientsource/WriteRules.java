package org.openpathways.server.patientsource;

import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.problem.RequestProblem;

/** What a resource must say before it is written to a record. */
public final class WriteRules {
  private static final Set<String> REQUESTS = Set.of("ServiceRequest", "MedicationRequest", "Task");

  private WriteRules() {}

  /**
   * The id of the patient it is about; {@code ""} if it names none by a plain reference.
   *
   * @param resource of any type with {@code subject}, {@code patient} or {@code for}
   */
  static String owner(Resource resource) {
    for (String name : new String[] {"subject", "patient", "for"}) {
      for (Base value : values(resource, name)) {
        if (value instanceof Reference reference
            && "Patient".equals(reference.getReferenceElement().getResourceType())
            && !reference.getReferenceElement().isAbsolute()) {
          return reference.getReferenceElement().getIdPart();
        }
      }
    }
    return "";
  }

  /**
   * Refuses what nobody could read afterwards.
   *
   * @throws RequestProblem 422 when its status is missing, or the intent of a request
   */
  public static void check(Resource resource) {
    need(resource, "status");
    if (REQUESTS.contains(resource.fhirType())) {
      need(resource, "intent");
    }
  }

  private static void need(Resource resource, String name) {
    if (values(resource, name).length == 0) {
      throw RequestProblem.unprocessable(
          resource.fhirType() + "." + name,
          "There is no %s. Maybe add it: FHIR R4 requires it.".formatted(name));
    }
  }

  private static Base[] values(Resource resource, String name) {
    var property = resource.getNamedProperty(name);
    return property == null ? new Base[0] : property.getValues().toArray(new Base[0]);
  }
}
