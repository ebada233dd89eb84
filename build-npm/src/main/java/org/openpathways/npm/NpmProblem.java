package org.openpathways.npm;

/** Why a package could not be had; the message names it and says what to do. */
public final class NpmProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NpmProblem(String message) {
    super(message);
  }

  NpmProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
