package org.openpathways.engine.change;

import java.util.List;

/**
 * What changed in one pathway for one locality.
 *
 * @param pathway its id
 * @param title its title now
 * @param versions the version, or both if they differ
 * @param changes what is different for patients here
 * @param decisions what needs a decision here
 */
public record PathwayChanges(
    String pathway, String title, String versions, List<Change> changes, List<Decision> decisions) {
  public PathwayChanges {
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return changes.isEmpty() && decisions.isEmpty();
  }
}
