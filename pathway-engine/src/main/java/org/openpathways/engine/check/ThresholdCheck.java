package org.openpathways.engine.check;

import java.util.List;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;

/** Neighbouring rules whose numbers leave a gap between them, or overlap in part. */
final class ThresholdCheck implements Check {

  @Override
  public String id() {
    return "thresholds";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    subject.pathways().forEach(pathway -> look(pathway, findings));
  }

  private void look(Pathway pathway, Findings findings) {
    List<Rule> rules = pathway.rules();
    new Thresholds(
            rules,
            fault ->
                findings.warning(
                    this,
                    Subject.place(pathway, fault.rule(), fault.line()),
                    fault.words(),
                    "move one of the numbers, or say with \"Instead of\" which rule counts"))
        .check();
  }
}
