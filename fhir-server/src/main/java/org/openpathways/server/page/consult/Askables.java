package org.openpathways.server.page.consult;

import java.util.stream.Stream;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.question.Question;
import org.openpathways.server.visit.Consulted;

/** Whether something is a question of this consultation. */
final class Askables {
  private Askables() {}

  /** Also what was answered before, and what need not be asked. */
  static boolean isAsked(Consulted consulted, String concept) {
    Stream<String> asked = consulted.plan().ask().stream().map(Question::concept);
    Stream<String> open =
        Stream.concat(consulted.plan().others().stream(), consulted.plan().notAskable().stream())
            .map(Gap::concept);
    return Stream.concat(asked, open).anyMatch(concept::equals);
  }
}
