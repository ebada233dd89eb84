package org.openpathways.population;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through all files at once, as far as each has lines about the current patient. Works when
 * every file has the patients in the order of the patients' own files; notices when they have not.
 */
final class MergeJoin {
  private final List<Cursor> patients = new ArrayList<>();
  private final List<Cursor> others = new ArrayList<>();
  private final LongTable passed = new LongTable();

  private MergeJoin(Source source, Problems problems) {
    for (BulkFile file : source.files()) {
      (file.isPatient() ? patients : others).add(new Cursor(file, source, problems));
    }
  }

  /**
   * Hands over every patient's lines.
   *
   * @return whether the files are in one order; if not, what was handed over is worth nothing
   */
  static boolean run(Source source, Problems problems, Blocks blocks) {
    MergeJoin join = new MergeJoin(source, problems);
    try {
      return join.run(blocks);
    } finally {
      join.patients.forEach(Cursor::close);
      join.others.forEach(Cursor::close);
    }
  }

  private boolean run(Blocks blocks) {
    others.forEach(Cursor::next);
    for (Cursor cursor : patients) {
      boolean more = cursor.next();
      while (more) {
        if (!onePatient(cursor, blocks)) {
          return false;
        }
        more = !cursor.owner().isEmpty();
      }
    }
    return others.stream().allMatch(cursor -> cursor.owner().isEmpty());
  }

  private boolean onePatient(Cursor patient, Blocks blocks) {
    String id = patient.owner();
    if (passed.has(LongTable.hash(id))) {
      return false;
    }
    passed.add(LongTable.hash(id), 0);
    Block block = blocks.empty();
    block.begin(id);
    boolean ordered = addAll(patient, id, block);
    for (Cursor cursor : others) {
      ordered &= addAll(cursor, id, block);
    }
    if (ordered) {
      blocks.take(block);
    }
    return ordered;
  }

  private boolean addAll(Cursor cursor, String id, Block block) {
    if (!cursor.owner().equals(id)) {
      return true;
    }
    do {
      cursor.addTo(block);
    } while (cursor.next() && cursor.owner().equals(id));
    return cursor.owner().isEmpty() || !passed.has(LongTable.hash(cursor.owner()));
  }
}
