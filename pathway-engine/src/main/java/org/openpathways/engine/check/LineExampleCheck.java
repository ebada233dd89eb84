package org.openpathways.engine.check;

import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.pathway.Pathway;

/**
 * Every number of a pathway's sentences is said a second time by examples on both sides ({@code
 * examples.yaml}), and each example comes out as written: a number that was changed by mistake, in
 * a rule or among the parameters, contradicts its example or has none.
 */
final class LineExampleCheck implements Check {
  @Override
  public String id() {
    return "example";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    // One that does not load is reported already; in two localities it has the same examples.
    Map<String, Pathway> loaded = new TreeMap<>();
    subject.pathways().forEach(pathway -> loaded.putIfAbsent(pathway.id(), pathway));
    loaded
        .values()
        .forEach(pathway -> new PathwayExamples(this, subject, pathway, findings).look());
  }
}
