package org.openpathways.server.fhir;

import java.util.Optional;

/**
 * The parameters of {@code $apply} and {@code $evaluate-pathways}.
 *
 * @param subject a reference to the patient as sent
 * @param plan canonical URL of the pathway, with {@code |version} if it was given; from {@code
 *     url}, {@code canonical}, or an inline {@code planDefinition}
 * @param data the patient's data as sent, UTF-8 JSON
 * @param useServerData whether the demonstration records may be read
 * @param asOf the moment as sent, a FHIR date, dateTime or instant
 */
record OperationInput(
    Optional<String> subject,
    Optional<String> plan,
    Optional<Slice> data,
    boolean useServerData,
    Optional<String> asOf) {

  static final OperationInput EMPTY =
      new OperationInput(
          Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());

  /**
   * A resource where it stands in the body.
   *
   * @param body the whole body
   * @param from its first byte
   * @param length in bytes
   * @param path of its place, for messages
   */
  record Slice(byte[] body, int from, int length, String path) {}

  OperationInput withSubject(String reference) {
    return new OperationInput(Optional.of(reference), plan, data, useServerData, asOf);
  }

  OperationInput withPlan(String canonical) {
    return new OperationInput(subject, Optional.of(canonical), data, useServerData, asOf);
  }

  OperationInput withData(Slice resource) {
    return new OperationInput(subject, plan, Optional.of(resource), useServerData, asOf);
  }

  OperationInput withServerData(boolean use) {
    return new OperationInput(subject, plan, data, use, asOf);
  }

  OperationInput withAsOf(String moment) {
    return new OperationInput(subject, plan, data, useServerData, Optional.of(moment));
  }
}
