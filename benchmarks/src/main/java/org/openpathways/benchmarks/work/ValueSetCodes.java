package org.openpathways.benchmarks.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.record.Code;

/** Reads the codes of a FHIR ValueSet. */
final class ValueSetCodes {
  private ValueSetCodes() {}

  static Set<Code> of(Content content, String name) {
    List<String> paths =
        content.list("").stream().filter(p -> p.endsWith("/value-sets/" + name + ".json")).toList();
    if (paths.size() != 1) {
      throw new IllegalArgumentException("The value set (" + name + ") is in " + paths + ".");
    }
    JsonNode valueSet = Json.tree(content.text(paths.get(0)).orElseThrow());
    Set<Code> codes = new HashSet<>();
    for (JsonNode include : valueSet.path("compose").path("include")) {
      for (JsonNode concept : include.path("concept")) {
        codes.add(new Code(include.path("system").asText(), concept.path("code").asText()));
      }
    }
    for (JsonNode contained : valueSet.path("expansion").path("contains")) {
      codes.add(new Code(contained.path("system").asText(), contained.path("code").asText()));
    }
    return codes;
  }
}
