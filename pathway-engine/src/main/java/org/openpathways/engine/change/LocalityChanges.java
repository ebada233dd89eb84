package org.openpathways.engine.change;

import java.util.List;

/**
 * What changed for one locality.
 *
 * @param id its id
 * @param name its name
 * @param pathways its pathways in which anything changed, in its order
 */
public record LocalityChanges(String id, String name, List<PathwayChanges> pathways) {
  public LocalityChanges {
    pathways = List.copyOf(pathways);
  }
}
