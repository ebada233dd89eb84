package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.advice.OpposingReader;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;

/** The table of opposing actions (SEM-18) can be read whole. */
final class OpposingCheck implements Check {
  @Override
  public String id() {
    return "opposing";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    List<Problem> problems = new ArrayList<>();
    OpposingReader.read(subject.content(), problems::add);
    problems.forEach(
        p ->
            findings.error(
                this, new Place(p.file(), p.line(), p.column()), p.message(), p.advice()));
  }
}
