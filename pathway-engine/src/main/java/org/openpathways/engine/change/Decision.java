package org.openpathways.engine.change;

import java.util.List;

/**
 * What a locality must look at: the shared pathway changed where the locality differs from it.
 *
 * @param words what met, in one line
 * @param details how it was and how it is now, line by line
 * @param advice what to do, to follow "Maybe"
 */
public record Decision(String words, List<String> details, String advice) {
  public Decision {
    details = List.copyOf(details);
  }
}
