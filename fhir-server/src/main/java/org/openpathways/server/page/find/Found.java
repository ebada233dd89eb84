package org.openpathways.server.page.find;

import java.util.List;

/**
 * What was found.
 *
 * @param typed what the reader typed
 * @param understood the same with misspelt words put right
 * @param unknown words that no pathway has
 * @param hits the pathways, best first
 */
record Found(String typed, String understood, List<String> unknown, List<Hit> hits) {
  Found {
    unknown = List.copyOf(unknown);
    hits = List.copyOf(hits);
  }

  /** Whether a word was taken for another. */
  public boolean putRight() {
    return !understood.equals(typed.strip());
  }

  /** Whether no pathway was found. */
  public boolean nothing() {
    return hits.isEmpty();
  }
}
