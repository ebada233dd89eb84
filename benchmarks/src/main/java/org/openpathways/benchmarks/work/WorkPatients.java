package org.openpathways.benchmarks.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpathways.pathways.SyntheaPatients;

/**
 * The fixed patients: 25 as Synthea generated them, and clones of them with entries that Synthea
 * does not generate, so that every rule fires for some and not for others.
 */
public final class WorkPatients {
  private static final List<String> GENERATED =
      List.of(
          "ali918-conn188",
          "allison818-ida350-herzog843",
          "brenton674-schaden604",
          "carey440-corwin846",
          "corina534-wilkinson796",
          "deeann517-susannah249-sawayn19",
          "elsa29-leiva147",
          "felipe97-padilla483",
          "frederic454-auer97",
          "guadalupe206-ohara248",
          "henry768-williamson769",
          "herminia75-kohler843",
          "hettie215-vickey217-schmidt332",
          "humberto482-deckow585",
          "judson999-leannon79",
          "latashia561-peggy868-watsica258",
          "leonard963-hintz995",
          "loreta61-alison204-wintheiser220",
          "marceline716-noel608-reichert620",
          "micaela928-sisneros410",
          "paris331-augusta206-haley279",
          "rosalind66-liane379-jast432",
          "roxanne257-rosia390-wintheiser220",
          "vinita997-balistreri607",
          "yetta429-kub800");

  private static final Set<String> CLINICAL =
      Set.of(
          "Patient",
          "Condition",
          "Observation",
          "MedicationRequest",
          "Medication",
          "AllergyIntolerance",
          "Procedure",
          "ServiceRequest");

  private static final List<WorkPatient> ALL = make();

  private WorkPatients() {}

  /** All of them, in a fixed order. */
  public static List<WorkPatient> all() {
    return ALL;
  }

  private static List<WorkPatient> make() {
    List<WorkPatient> all = new ArrayList<>();
    for (String name : GENERATED) {
      byte[] whole = SyntheaPatients.bytes(name);
      all.add(new WorkPatient(name, whole, clinical(Json.tree(whole))));
    }
    for (Clones.Recipe recipe : Clones.RECIPES) {
      Clone clone = new Clone(SyntheaPatients.bytes(recipe.of()));
      recipe.changes().accept(clone);
      all.add(new WorkPatient(recipe.id(), Json.bytes(clone.bundle()), clinical(clone.bundle())));
    }
    return List.copyOf(all);
  }

  private static byte[] clinical(JsonNode bundle) {
    ObjectNode copy = bundle.deepCopy();
    ArrayNode kept = copy.putArray("entry");
    for (JsonNode entry : bundle.path("entry")) {
      if (CLINICAL.contains(entry.path("resource").path("resourceType").asText())) {
        kept.add(entry);
      }
    }
    return Json.bytes(copy);
  }
}
