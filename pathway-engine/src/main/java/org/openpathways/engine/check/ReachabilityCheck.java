package org.openpathways.engine.check;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.check.Unreached.Reason;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.LoadedLibrary.Area;
import org.openpathways.engine.pathway.Pathway;

/** Rules that can never fire, and rules that add nothing because another does the same. */
final class ReachabilityCheck implements Check {

  /** What came of one rule. */
  private record Looked(RuleOf rule, Optional<Reason> reason) {}

  @Override
  public String id() {
    return "reachability";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (Area area : subject.library().areas()) {
      Unreached unreached =
          new Unreached(new BoundaryRecords(subject.day(), area.locality().zone()));
      List<RuleOf> rules = area.pathways().stream().flatMap(p -> rules(p).stream()).toList();
      rules.parallelStream()
          .map(rule -> new Looked(rule, unreached.reason(rule)))
          .toList()
          .forEach(looked -> looked.reason().ifPresent(r -> report(looked.rule(), r, findings)));
      area.pathways().forEach(pathway -> implied(pathway, findings));
    }
  }

  private static List<RuleOf> rules(Pathway pathway) {
    return pathway.rules().stream().map(rule -> new RuleOf(pathway, rule)).toList();
  }

  private void report(RuleOf rule, Reason reason, Findings findings) {
    findings.add(
        reason.sure() ? Severity.ERROR : Severity.WARNING,
        this,
        Subject.place(rule.pathway(), rule.rule(), reason.line()),
        reason.words(),
        reason.sure()
            ? "change one of them, or take the rule out"
            : "add a scenario for whom it fires, or change the line");
  }

  private void implied(Pathway pathway, Findings findings) {
    for (Rule rule : pathway.rules()) {
      Implied.by(rule, pathway.rules())
          .ifPresent(
              other ->
                  findings.warning(
                      this,
                      Subject.place(pathway, rule),
                      "The rule \"%s\" adds nothing: \"%s\" does the same whenever it fires"
                          .formatted(rule.id().name(), other.id().name()),
                      "take it out, or narrow the other"));
    }
  }
}
