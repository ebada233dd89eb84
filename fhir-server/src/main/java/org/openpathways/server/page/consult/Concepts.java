package org.openpathways.server.page.consult;

import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.library.LocalityLibrary;

/** Finds a concept of the pathways that answered by its name. */
final class Concepts {
  private Concepts() {}

  static Optional<Concept> find(Answer answer, String name) {
    return find(answer.library(), name);
  }

  static Optional<Concept> find(LocalityLibrary library, String name) {
    return library.engine().pathways().stream()
        .flatMap(live -> live.pathway().concepts().stream())
        .filter(concept -> concept.name().equals(name))
        .findFirst();
  }
}
