package org.openpathways.engine.record;

import java.util.EnumMap;
import java.util.Map;

/** How much of each part was seen. Of several words about a part the least counts. */
final class Coverages {
  private final EnumMap<RecordPart, Coverage> said = new EnumMap<>(RecordPart.class);
  private final EnumMap<RecordPart, Coverage> found = new EnumMap<>(RecordPart.class);

  private Coverage unsaid = Coverage.PARTIAL;

  void presumeFoundPartsWhole() {
    unsaid = Coverage.COMPLETE;
  }

  /** What a source says of a part. */
  void cover(RecordPart part, Coverage coverage) {
    said.merge(part, coverage, Coverage::least);
  }

  /** An entry of the part was there. */
  void saw(RecordPart part) {
    found.putIfAbsent(part, Coverage.COMPLETE);
  }

  /** Something of the part could not be used. */
  void missed(RecordPart part) {
    found.put(part, Coverage.PARTIAL);
  }

  Map<RecordPart, Coverage> all() {
    EnumMap<RecordPart, Coverage> all = new EnumMap<>(said);
    found.forEach(
        (part, coverage) ->
            all.merge(
                part,
                said.containsKey(part) ? coverage : Coverage.least(unsaid, coverage),
                Coverage::least));
    return all;
  }
}
