package org.openpathways.fhir.terminology;

/** A code list, value set or server that gives no fixed list of codes. Says what to do. */
public final class UnusableCodes extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param what names the thing and its value
   * @param advice what to do, to follow "Maybe"
   */
  UnusableCodes(String what, String advice) {
    super(what + " Maybe " + advice);
  }
}
