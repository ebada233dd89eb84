package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** How a search parameter matches; a parameter that was not given matches everything. */
final class Filter {
  private Filter() {}

  static boolean id(Resource resource, @Nullable TokenParam asked) {
    return asked == null || resource.getIdElement().getIdPart().equals(asked.getValue());
  }

  static boolean uri(String value, @Nullable UriParam asked) {
    return asked == null || value.equals(asked.getValue());
  }

  /** FHIR's string match: begins with, whatever the case. */
  static boolean text(@Nullable String value, @Nullable StringParam asked) {
    if (asked == null) {
      return true;
    }
    String text = value == null ? "" : value.toLowerCase(Locale.ROOT);
    String wanted = asked.getValue().toLowerCase(Locale.ROOT);
    if (asked.isExact()) {
      return asked.getValue().equals(value);
    }
    return asked.isContains() ? text.contains(wanted) : text.startsWith(wanted);
  }

  static boolean code(@Nullable String value, @Nullable TokenParam asked) {
    return asked == null || asked.getValue().equals(value);
  }

  static boolean coded(List<CodeableConcept> concepts, @Nullable TokenParam asked) {
    return asked == null
        || concepts.stream()
            .flatMap(concept -> concept.getCoding().stream())
            .anyMatch(coding -> matches(coding, asked));
  }

  private static boolean matches(Coding coding, TokenParam asked) {
    return asked.getValue().equals(coding.getCode())
        && (asked.getSystem() == null || asked.getSystem().equals(coding.getSystem()));
  }

  static boolean identifier(List<Identifier> identifiers, @Nullable TokenParam asked) {
    return asked == null
        || identifiers.stream()
            .anyMatch(
                identifier ->
                    asked.getValue().equals(identifier.getValue())
                        && (asked.getSystem() == null
                            || asked.getSystem().equals(identifier.getSystem())));
  }
}
