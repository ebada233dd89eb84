package org.openpathways.engine.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Inference;
import org.openpathways.engine.rules.Trees;
import org.openpathways.engine.rules.Truths;

/** One patient of whom only the outcomes of criteria are known; what is not said is not met. */
final class Case {
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private final Inference inference;
  private final List<Opposing> opposing = new ArrayList<>();
  private final Map<Criterion, Truth> truths = new HashMap<>();
  private final Map<Criterion, String> words = new HashMap<>();
  private final Map<Criterion, List<Evidence>> evidence = new HashMap<>();
  private Outcome.Reason reason = Outcome.Reason.NOT_RECORDED;
  private Consultation consultation = Consultation.at(NOW);

  private Case(Inference inference) {
    this.inference = inference;
  }

  static Case of(Pathway... pathways) {
    return new Case(Inference.of(List.of(pathways)));
  }

  static Case of(Inference inference) {
    return new Case(inference);
  }

  Case met(String... concepts) {
    return set(Truth.MET, concepts);
  }

  Case unknown(String... concepts) {
    return set(Truth.UNKNOWN, concepts);
  }

  Case set(Truth truth, String... concepts) {
    for (String concept : concepts) {
      truths.put(Trees.present(concept), truth);
    }
    return this;
  }

  Case set(Truth truth, Criterion criterion) {
    truths.put(criterion, truth);
    return this;
  }

  /** Met by a datum in words. */
  Case datum(String concept, String datum) {
    words.put(Trees.present(concept), datum);
    return met(concept);
  }

  /** Met by entries of the record. */
  Case evidence(String concept, Evidence... entries) {
    evidence.put(Trees.present(concept), List.of(entries));
    return met(concept);
  }

  Case because(Outcome.Reason why) {
    reason = why;
    return this;
  }

  Case opened(String pathway) {
    consultation = new Consultation(NOW, Optional.of(pathway), List.of(), List.of(), Map.of());
    return this;
  }

  Case decided(Consultation.Decision... decisions) {
    consultation = new Consultation(NOW, Optional.empty(), List.of(), List.of(decisions), Map.of());
    return this;
  }

  Case opposing(Opposing... pairs) {
    opposing.addAll(List.of(pairs));
    return this;
  }

  Advice advise(Consultation other) {
    consultation = other;
    return advise();
  }

  Advice advise() {
    Details details = new Details(inference.library());
    List<AnsweringRelease> releases =
        inference.library().pathways().stream()
            .map(p -> new AnsweringRelease("sha256:" + p.id(), false))
            .toList();
    List<Outcome> outcomes = details.criteria().stream().map(this::outcome).toList();
    Truths given = inference.library().truths();
    for (int c = 0; c < inference.library().criteria().size(); c++) {
      given.set(c, outcomes.get(c).truth());
    }
    return new AdviceAssembly("here", inference.library(), details, releases, opposing)
        .assemble(
            consultation,
            outcomes,
            inference.infer(given),
            new InputReport(List.of(), List.of(), InputDigest.known("sha256:inputs")));
  }

  private Outcome outcome(Criterion criterion) {
    Truth truth = truths.getOrDefault(criterion, Truth.NOT_MET);
    return new Outcome(
        truth,
        Outcome.Basis.RECORDED,
        truth == Truth.UNKNOWN ? reason : Outcome.Reason.KNOWN,
        evidence.getOrDefault(criterion, List.of()),
        words.getOrDefault(criterion, ""));
  }

  static RuleResult result(Advice advice, String rule) {
    return advice.pathways().stream()
        .flatMap(p -> p.rules().stream())
        .filter(r -> r.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static List<String> titles(Advice advice) {
    return advice.recommendations().stream().map(r -> r.rule().name()).toList();
  }

  static List<String> asked(Advice advice) {
    return advice.gaps().stream().map(Gap::concept).toList();
  }

  static RuleId id(String pathway, String rule) {
    return new RuleId(pathway, rule);
  }
}
