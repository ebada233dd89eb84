package org.openpathways.engine.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much of each part was seen. Of several words about a part the least counts. */
final class Coverages {
  /** From the most that may be concluded to the least. */
  private static final List<Coverage> FALLING =
      List.of(
          Coverage.COMPLETE,
          Coverage.PARTIAL,
          Coverage.NOT_SUPPLIED,
          Coverage.FAILED,
          Coverage.WITHHELD);

  private final EnumMap<RecordPart, Coverage> said = new EnumMap<>(RecordPart.class);
  private final EnumMap<RecordPart, Coverage> found = new EnumMap<>(RecordPart.class);

  private Coverage unsaid = Coverage.PARTIAL;

  void presumeFoundPartsWhole() {
    unsaid = Coverage.COMPLETE;
  }

  /** What a source says of a part. */
  void cover(RecordPart part, Coverage coverage) {
    said.merge(part, coverage, Coverages::least);
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
                said.containsKey(part) ? coverage : least(unsaid, coverage),
                Coverages::least));
    return all;
  }

  /** The lesser of two. */
  static Coverage least(Coverage one, Coverage other) {
    return FALLING.indexOf(one) >= FALLING.indexOf(other) ? one : other;
  }
}
