package org.openpathways.cli;

/**
 * The FHIR libraries stand in a folder of their own, so that the other commands start without them.
 * Classes that use them are touched only after this was asked.
 */
final class FhirLibraries {
  private static final String ONE_OF_THEM = "ca.uhn.fhir.context.FhirContext";

  private FhirLibraries() {}

  /** Fails, with what to do, if they are not on the class path. */
  static void need(String command) {
    try {
      Class.forName(ONE_OF_THEM, false, FhirLibraries.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new Failure(
          "The command (%s) needs the FHIR libraries.".formatted(command),
          "start it with ./openpathways, or add cli/target/lib-fhir/* to the class path.");
    }
  }
}
