package org.openpathways.server.page.consult;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.visit.Consulted;

/**
 * Which parts of the record were seen, and which not.
 *
 * @param seenAt hour and minute
 * @param seen parts seen whole, in words
 * @param notSeen parts not seen or not seen whole, each with why
 * @param waiting parts that were asked for and have not come
 * @param failed whether asking again may help
 * @param notUsed how many entries were read and not used; 0 for none
 */
public record RecordStrip(
    String seenAt,
    List<String> seen,
    List<String> notSeen,
    List<String> waiting,
    boolean failed,
    int notUsed) {
  public RecordStrip {
    seen = List.copyOf(seen);
    notSeen = List.copyOf(notSeen);
    waiting = List.copyOf(waiting);
  }

  static RecordStrip of(Consulted consulted, PageWords words) {
    RecordSoFar soFar = consulted.soFar();
    List<String> seen = new ArrayList<>();
    List<String> notSeen = new ArrayList<>();
    for (RecordPart part : consulted.answer().library().engine().partsNeeded()) {
      Coverage coverage = soFar.record().coverage(part);
      if (coverage == Coverage.COMPLETE) {
        seen.add(part.words());
      } else if (!soFar.waiting().contains(part)) {
        notSeen.add(words.of("record.because", part.words(), why(soFar, part, coverage, words)));
      }
    }
    return new RecordStrip(
        PageWords.time(soFar.seenAt(), consulted.answer().library().locality().zone()),
        seen,
        notSeen,
        soFar.waiting().stream().map(RecordPart::words).toList(),
        !soFar.failed().isEmpty(),
        consulted.answer().advice().notUsed().size());
  }

  private static String why(
      RecordSoFar soFar, RecordPart part, Coverage coverage, PageWords words) {
    return soFar.failed().contains(part)
        ? words.of("record.failed")
        : words.of("record." + coverage.name().toLowerCase(java.util.Locale.ROOT));
  }
}
