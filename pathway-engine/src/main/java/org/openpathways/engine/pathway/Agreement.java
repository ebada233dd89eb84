package org.openpathways.engine.pathway;

import java.util.List;

/**
 * Why a locality differs from the shared pathway.
 *
 * @param reason in words
 * @param agreedBy who agreed it, in words
 */
public record Agreement(String reason, List<String> agreedBy) {
  public Agreement {
    agreedBy = List.copyOf(agreedBy);
  }

  /** Reason and who, in one line. */
  public String words() {
    String reasonWords = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    return reasonWords + "; agreed by " + String.join(", ", agreedBy);
  }
}
