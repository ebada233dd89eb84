package org.openpathways.engine.boundary;

import java.util.List;
import org.openpathways.engine.record.Entry;

/**
 * What a record may hold of one thing.
 *
 * @param words what it is, for reports: {@code FIT result 9 ug/g on 2026-11-22}
 * @param entries the entries that say it; none when the record is silent
 */
record Choice(String words, List<Entry> entries) {
  Choice {
    entries = List.copyOf(entries);
  }
}
