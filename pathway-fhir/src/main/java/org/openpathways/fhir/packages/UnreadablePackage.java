package org.openpathways.fhir.packages;

/** A package that cannot be read. The message says what to do. */
public final class UnreadablePackage extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param where names the file
   * @param what follows the file's name in the message
   */
  UnreadablePackage(String where, String what) {
    super("The package (%s) %s. Maybe take the file as it was issued.".formatted(where, what));
  }
}
