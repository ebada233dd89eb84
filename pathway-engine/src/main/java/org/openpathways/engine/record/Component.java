package org.openpathways.engine.record;

import java.util.List;

/** One component of an observation, for example the systolic pressure of a blood pressure. */
public record Component(List<Code> codes, Value value) {
  public Component {
    codes = List.copyOf(codes);
  }
}
