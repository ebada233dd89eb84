package org.openpathways.server.cdshooks;

import org.hl7.fhir.r4.model.Resource;

/**
 * Creating a whole resource, the only kind of action that we suggest (CH-49, CH-50).
 *
 * @param description what accepting it does
 * @param resource without an id: the record system gives it one
 */
record SuggestedAction(String description, Resource resource) {
  SuggestedAction {
    Filled.all(description);
    if (resource.hasId()) {
      throw new IllegalArgumentException("A resource to be created has no id yet.");
    }
  }
}
