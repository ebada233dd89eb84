package org.openpathways.engine.check;

/** How bad a finding is. */
public enum Severity {
  /** The content may not be released. */
  ERROR,
  /** An author should look at it. */
  WARNING
}
