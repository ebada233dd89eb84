package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.pathways.SyntheaPatients;

/** Records of any size, the same every time, put together from generated patients. */
public final class ScaleRecords {
  private ScaleRecords() {}

  /** The generated patients as they are, in the order of their names. */
  public static List<PatientRecord> generated() {
    RecordReader reader = new RecordReader(Limits.STANDARD);
    Reading whole = new Reading(Optional.empty(), Reading.Assume.WHOLE_RECORD);
    return SyntheaPatients.names().stream()
        .map(name -> reader.read(SyntheaPatients.bytes(name), whole))
        .toList();
  }

  /**
   * A record of so many entries about one person: those of several patients who live, dealt out in
   * turn so that each kind of entry keeps its share, each under a reference of its own.
   */
  public static PatientRecord of(int entries) {
    List<PatientRecord> living = generated().stream().filter(p -> !p.patient().deceased()).toList();
    return of(entries, living, 0);
  }

  /** Several different records of so many entries. */
  public static List<PatientRecord> several(int entries, int count) {
    List<PatientRecord> living = generated().stream().filter(p -> !p.patient().deceased()).toList();
    List<PatientRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(of(entries, living, i % living.size()));
    }
    return records;
  }

  private static PatientRecord of(int size, List<PatientRecord> living, int first) {
    List<Entry> entries = new ArrayList<>(size);
    for (int turn = 0; entries.size() < size; turn++) {
      List<Entry> more = living.get((first + turn) % living.size()).entries();
      int wanted = Math.min(more.size(), size - entries.size());
      for (int i = 0; i < wanted; i++) {
        // spread over the whole life, so that each part of the record keeps its share
        entries.add(numbered(more.get((int) ((long) i * more.size() / wanted)), turn));
      }
    }
    PatientRecord person = living.get(first);
    return new PatientRecord(person.patient(), entries, person.supplied(), List.of());
  }

  private static Entry numbered(Entry entry, int turn) {
    return turn == 0
        ? entry
        : new Entry(
            entry.part(),
            entry.reference() + "-" + turn,
            entry.codes(),
            entry.title(),
            entry.state(),
            entry.timing(),
            entry.value(),
            entry.components());
  }
}
