package org.openpathways.fhir.knowledge;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.ValueSet;

/** The value sets of a release, as their authors published them. */
final class ValueSets {
  private ValueSets() {}

  static List<ValueSet> of(Agreement agreement) {
    return agreement.valueSets().stream().map(ValueSets::read).toList();
  }

  private static ValueSet read(String json) {
    ValueSet valueSet =
        FhirContext.forR4Cached().newJsonParser().parseResource(ValueSet.class, json);
    String url = valueSet.getUrl();
    valueSet.setId(url.substring(url.lastIndexOf('/') + 1));
    return valueSet;
  }
}
