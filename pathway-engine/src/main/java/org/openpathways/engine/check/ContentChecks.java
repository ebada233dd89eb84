package org.openpathways.engine.check;

import java.time.LocalDate;
import java.util.List;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.LoadedLibrary;

/** Everything that can be checked of content without a patient. */
public final class ContentChecks {
  private ContentChecks() {}

  /** The checks, in the order in which they look. */
  static List<Check> checks() {
    return List.of(
        new ThresholdCheck(),
        new ReachabilityCheck(),
        new ContradictionCheck(),
        new CodeCheck(),
        new ValueSetCheck(),
        new ConceptBindingCheck(),
        new ConceptExampleCheck(),
        new LineExampleCheck(),
        new AgeUnitCheck(),
        new OpposingCheck(),
        new ActionCheck(),
        new ServiceCheck(),
        new NotesCheck(),
        new PageLinkCheck(),
        new LeafletCheck(),
        new ReadingCheck(),
        new FactCheck(),
        new SearchCheck(),
        new DateCheck());
  }

  /** Checks content that is about to be released, as of a day. */
  public static CheckReport all(Content content, LocalDate day) {
    return run(content, day, false);
  }

  /** Checks content while it is written: what is only unfinished is a warning. */
  public static CheckReport forAuthors(Content content, LocalDate day) {
    return run(content, day, true);
  }

  private static CheckReport run(Content content, LocalDate day, boolean forAuthors) {
    LoadedLibrary library = LoadedLibrary.load(content);
    Findings findings = new Findings();
    findings.errors("loads", library.problems());
    Subject subject = new Subject(content, library, day, forAuthors);
    checks().forEach(check -> check.look(subject, findings));
    ScenarioCheck scenarios = new ScenarioCheck();
    scenarios.look(subject, findings);
    return new CheckReport(findings.list(), scenarios.tried());
  }
}
