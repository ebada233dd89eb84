package org.openpathways.engine.record;

import java.util.LinkedHashSet;
import java.util.Set;

/** Parts of a FHIR literal reference: {@code [base/]Type/id[/_history/version]}. */
record References(String base, String type, String id) {
  private static final String HISTORY = "/_history/";
  private static final String URN = "urn:uuid:";

  /** Takes a reference apart; a text without any slash is an id alone. */
  static References of(String reference) {
    int history = reference.indexOf(HISTORY);
    String versionless = history < 0 ? reference : reference.substring(0, history);
    if (versionless.startsWith(URN)) {
      return new References("", "", versionless.substring(URN.length()));
    }
    int beforeId = versionless.lastIndexOf('/');
    if (beforeId < 0) {
      return new References("", "", versionless);
    }
    int beforeType = versionless.lastIndexOf('/', beforeId - 1);
    return new References(
        withoutScheme(versionless.substring(0, Math.max(beforeType, 0))),
        versionless.substring(beforeType + 1, beforeId),
        versionless.substring(beforeId + 1));
  }

  /** The server of a reference; {@code ""} when it names none. */
  static String base(String reference) {
    return reference.startsWith(URN) || reference.isEmpty() ? "" : of(reference).base;
  }

  /** The id at the end of a reference, or the text itself when it is an id. */
  static String id(String reference) {
    return of(reference).id;
  }

  /** The ids a patient is known by: its own, and that of the URL it stood under. */
  static Set<String> ids(FoundPatient patient) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(patient.demographics().id());
    ids.add(id(patient.fullUrl()));
    ids.remove("");
    return ids;
  }

  private static String withoutScheme(String base) {
    int scheme = base.indexOf("://");
    return scheme < 0 ? base : base.substring(scheme + 3);
  }
}
