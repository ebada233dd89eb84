package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Inferred;
import org.openpathways.engine.rules.Library;

/**
 * Assembles advice from what criteria and rules came to. Built once per library; immutable and
 * thread-safe.
 */
public final class AdviceAssembly {
  private final String locality;
  private final Library library;
  private final Plans plans;
  private final Details details;
  private final PathwayResults results;
  private final Conflicts conflicts;
  private final Map<String, String> digests;

  /**
   * @param locality the locality's id
   * @param library the compiled rules
   * @param details the criteria whose outcomes will be given
   * @param releases under which each of the library's pathways answers, in its order
   * @param opposing contradictions beyond the built-in ones (SEM-18)
   */
  public AdviceAssembly(
      String locality,
      Library library,
      Details details,
      List<AnsweringRelease> releases,
      List<Opposing> opposing) {
    this.locality = locality;
    this.library = library;
    this.details = details;
    this.plans = new Plans(library);
    this.results = new PathwayResults(plans, List.copyOf(releases));
    this.conflicts = new Conflicts(opposing);
    Map<String, String> byPathway = new HashMap<>();
    for (int p = 0; p < releases.size(); p++) {
      byPathway.put(library.pathways().get(p).id(), releases.get(p).digest());
    }
    this.digests = Map.copyOf(byPathway);
  }

  /**
   * The advice.
   *
   * @param outcomes one for each criterion of {@link Details#criteria()}
   * @param inferred what the rules came to over these outcomes
   */
  public Advice assemble(
      Consultation consultation, List<Outcome> outcomes, Inferred inferred, InputReport report) {
    return assemble(consultation, outcomes, inferred, report, Referrals.NONE);
  }

  /** The same with the state of services and what they need, of {@link ReferralDesk#open}. */
  public Advice assemble(
      Consultation consultation,
      List<Outcome> outcomes,
      Inferred inferred,
      InputReport report,
      Referrals referrals) {
    Findings findings = new Findings(library, inferred, outcomes, details);
    Gaps gaps = gaps(consultation, findings);
    List<CompiledRule> standing = standing(findings);
    List<Recommendation> recommendations = new ArrayList<>();
    List<Advice.SetAside> setAside = new ArrayList<>();
    Decided decided = new Decided(consultation, digests);
    for (Recommendation made : new Recommendations(plans, findings, gaps, referrals).of(standing)) {
      Optional<Consultation.Decision> decision = decided.about(made);
      decision.ifPresentOrElse(
          d -> setAside.add(new Advice.SetAside(made, d)), () -> recommendations.add(made));
    }
    setAside.forEach(s -> standing.removeIf(r -> r.id().equals(s.recommendation().rule())));
    return new Advice(
        consultation.asOf(),
        locality,
        recommendations,
        setAside,
        gaps.all(),
        conflicts.between(standing),
        results.of(findings),
        report.notSeen(),
        report.notUsed(),
        Optional.empty(),
        report.inputs());
  }

  /** No advice at all, and why (SAF-20). */
  public Advice silent(Consultation consultation, String because, InputReport report) {
    return new Advice(
        consultation.asOf(),
        locality,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        report.notSeen(),
        report.notUsed(),
        Optional.of(because),
        report.inputs());
  }

  /** Of pathways that concern the patient, or that the clinician opened (SEM-9). */
  private Gaps gaps(Consultation consultation, Findings findings) {
    GapFinder finder = new GapFinder(plans, findings);
    for (int p = 0; p < library.pathways().size(); p++) {
      boolean concerns = results.entry(p, findings) == Truth.MET || isOpened(p, consultation);
      if (concerns && !results.withheld(p, findings)) {
        finder.look(p);
      }
    }
    return finder.gaps();
  }

  private boolean isOpened(int pathway, Consultation consultation) {
    return consultation.opened().isPresent()
        && consultation.opened().get().equals(library.pathways().get(pathway).id());
  }

  /** Rules that fire, are not replaced, and whose pathway is not withheld. */
  private List<CompiledRule> standing(Findings findings) {
    List<CompiledRule> standing = new ArrayList<>();
    for (CompiledRule rule : findings.fired()) {
      if (findings.replacedBy(rule).isEmpty() && !results.withheld(rule.pathway(), findings)) {
        standing.add(rule);
      }
    }
    return standing;
  }
}
