package org.openpathways.server.page.consult;

import java.util.List;

/**
 * What would change the advice.
 *
 * @param lines each a datum and what its boundary is
 * @param thirdContact the agreement's prompt to think again; {@code ""} if it does not stand
 */
public record ChangeBox(List<Line> lines, String thirdContact) {
  public ChangeBox {
    lines = List.copyOf(lines);
  }

  /**
   * One thing.
   *
   * @param datum value, unit and date, or what is not known
   * @param words the boundary, or what would follow
   */
  public record Line(String datum, String words) {}
}
