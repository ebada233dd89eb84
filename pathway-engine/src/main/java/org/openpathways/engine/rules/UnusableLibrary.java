package org.openpathways.engine.rules;

import java.util.List;
import org.openpathways.engine.language.RuleId;

/**
 * Pathways that are fine one by one cannot be used together: conclusions go round in a circle, or a
 * replacement does. Names the rules at fault, so that a caller can leave their pathways out.
 */
public final class UnusableLibrary extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<RuleId> rules;

  UnusableLibrary(String message, List<RuleId> rules) {
    super(message);
    this.rules = List.copyOf(rules);
  }

  /** The rules at fault. */
  public List<RuleId> rules() {
    return rules;
  }
}
