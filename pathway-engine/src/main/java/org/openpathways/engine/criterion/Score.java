package org.openpathways.engine.criterion;

import java.util.List;

/**
 * A score as a table of items.
 *
 * @param name for example {@code CHA2DS2-VASc}
 * @param items in the table's order
 */
public record Score(String name, List<Item> items) {
  public Score {
    items = List.copyOf(items);
  }

  /**
   * One item. It is met when any of its alternatives is; an alternative is met when all its
   * criteria are.
   *
   * @param name the item's name in the table
   * @param points may be negative or a half
   * @param group items of one group contribute at most one of them; {@code ""} for none
   * @param alternatives each a list of criteria that must all be met
   */
  public record Item(String name, double points, String group, List<List<Criterion>> alternatives) {
    public Item {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }
}
