package org.openpathways.engine.pathway;

import java.util.Optional;

/**
 * A value that a locality may set.
 *
 * @param name as in {@code {fit-threshold}}
 * @param value as written: a number ("10") or a window ("3 months")
 * @param unit the unit of a number, {@code ""} if it has none or is a window
 * @param source the fact id or the agreement it rests on
 * @param agreement why the locality set it; empty if the value is the shared pathway's
 */
public record Parameter(
    String name, String value, String unit, String source, Optional<Agreement> agreement) {

  /** Whether the locality set it. */
  public boolean local() {
    return agreement.isPresent();
  }

  /** Value and unit. */
  public String words() {
    return unit.isEmpty() ? value : value + " " + unit;
  }
}
