package org.openpathways.fhir.advice;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** OperationOutcomes that name the element at fault and say what to do. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * One error.
   *
   * @param type the kind of issue
   * @param expression the element at fault as a path, {@code ""} if there is none
   * @param message for the reader; never patient data
   */
  public static OperationOutcome error(IssueType type, String expression, String message) {
    return add(new OperationOutcome(), IssueSeverity.ERROR, type, expression, message);
  }

  /** Adds an issue. */
  static OperationOutcome add(
      OperationOutcome outcome,
      IssueSeverity severity,
      IssueType type,
      String expression,
      String message) {
    var issue = outcome.addIssue().setSeverity(severity).setCode(type).setDiagnostics(message);
    if (!expression.isEmpty()) {
      issue.addExpression(expression);
    }
    return outcome;
  }
}
