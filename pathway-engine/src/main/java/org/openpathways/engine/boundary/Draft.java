package org.openpathways.engine.boundary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;

/** A record in the making: which way each place of a palette is filled. Immutable. */
final class Draft {
  private static final Map<RecordPart, Coverage> WHOLE = whole();
  private static final String PATIENT = "boundary";

  private final Palette palette;
  private final int[] ways;

  private Draft(Palette palette, int[] ways) {
    this.palette = palette;
    this.ways = ways;
  }

  /** Nothing recorded, all seen. */
  static Draft empty(Palette palette) {
    return new Draft(palette, new int[palette.places()]);
  }

  private static Map<RecordPart, Coverage> whole() {
    Map<RecordPart, Coverage> whole = new EnumMap<>(RecordPart.class);
    for (RecordPart part : RecordPart.values()) {
      whole.put(part, Coverage.COMPLETE);
    }
    return whole;
  }

  Palette palette() {
    return palette;
  }

  int way(int place) {
    return ways[place];
  }

  /** The same with one place filled another way. */
  Draft with(int place, int way) {
    int[] changed = ways.clone();
    changed[place] = way;
    return new Draft(palette, changed);
  }

  /** As a record. */
  PatientRecord record() {
    return new PatientRecord(patient(), entries(), seen(), List.of());
  }

  private Demographics patient() {
    PartialDate registered =
        palette.isNew(ways[Palette.SEEN])
            ? PartialDate.of(palette.today().minusDays(1))
            : PartialDate.UNKNOWN;
    return new Demographics(
        PATIENT,
        "",
        palette.birth(ways[Palette.BIRTH]),
        palette.sex(ways[Palette.SEX]),
        false,
        PartialDate.UNKNOWN,
        "",
        registered);
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int place = Palette.FIRST_CONCEPT; place < ways.length; place++) {
      if (ways[place] != 0) {
        entries.addAll(palette.choice(place, ways[place]).entries());
      }
    }
    return entries;
  }

  private Map<RecordPart, Coverage> seen() {
    return palette
        .notSeen(ways[Palette.SEEN])
        .map(
            part -> {
              Map<RecordPart, Coverage> seen = new EnumMap<>(WHOLE);
              seen.put(part, Coverage.NOT_SUPPLIED);
              return seen;
            })
        .orElse(WHOLE);
  }

  /** What it holds, in words; what is not recorded is left out. */
  String words() {
    List<String> words = new ArrayList<>();
    for (int place = 0; place < ways.length; place++) {
      if (ways[place] != 0 || place == Palette.BIRTH || place == Palette.SEX) {
        words.add(palette.words(place, ways[place]));
      }
    }
    return String.join("; ", words);
  }
}
