package org.openpathways.engine.pathway;

import java.util.List;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;

/**
 * The concepts of a content folder or of a release.
 *
 * @param vocabulary the concepts without a problem
 * @param problems what is wrong with the others
 */
public record LoadedVocabulary(Vocabulary vocabulary, List<Problem> problems) {
  public LoadedVocabulary {
    problems = List.copyOf(problems);
  }
}
