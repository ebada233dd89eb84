package org.openpathways.population;

/** The run cannot be made, in words, with what to do about it; carries no patient data. */
public final class UnusableFolder extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableFolder(String what, String advice) {
    super(what + " Maybe " + advice);
  }
}
