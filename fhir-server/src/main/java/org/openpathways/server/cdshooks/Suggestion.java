package org.openpathways.server.cdshooks;

import java.util.List;
import java.util.UUID;

/**
 * Something that the clinician can accept with one click (CH-48).
 *
 * @param uuid the same for the same release, rule, place and hook instance
 * @param label what it does
 * @param recommended whether the agreement offers it firmly
 * @param actions at least one
 */
record Suggestion(UUID uuid, String label, boolean recommended, List<SuggestedAction> actions) {
  Suggestion {
    Filled.all(label);
    actions = List.copyOf(actions);
    if (actions.isEmpty()) {
      throw new IllegalArgumentException("A suggestion has at least one action.");
    }
  }
}
