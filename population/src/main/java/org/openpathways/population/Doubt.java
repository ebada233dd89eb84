package org.openpathways.population;

import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.LeftOut.Reason;

/**
 * Whether a quick look may have given a patient lines of another. A line that stands with the wrong
 * patient always shows: it is left out there, or it is broken, or that patient has no record of
 * their own and is refused. Only then are all the patient's lines looked at exactly, so that one
 * bad line does not make the whole run begin again.
 */
final class Doubt {
  private Doubt() {}

  /** Whether a line of this patient's belongs elsewhere, or that can no longer be told. */
  static boolean founded(Block block, Answer answer) {
    return raised(answer)
        && (block.tooLong() || !block.bad().isEmpty() || !everyLineIsThePatients(block));
  }

  private static boolean raised(Answer answer) {
    return !answer.bad().isEmpty() || answer.advice().map(Doubt::leftOut).orElse(true);
  }

  private static boolean leftOut(Advice advice) {
    return advice.notUsed().stream()
        .map(LeftOut::reason)
        .anyMatch(why -> why == Reason.ANOTHER_PATIENT || why == Reason.NO_PATIENT);
  }

  private static boolean everyLineIsThePatients(Block block) {
    for (int line = 0; line < block.lines(); line++) {
      BulkFile file = block.file(line);
      if (!file.isShared() && !owner(block, line, file).equals(block.patient())) {
        return false;
      }
    }
    return true;
  }

  private static String owner(Block block, int line, BulkFile file) {
    return ParsedOwner.of(block.bytes(), block.start(line), block.end(line), file);
  }
}
