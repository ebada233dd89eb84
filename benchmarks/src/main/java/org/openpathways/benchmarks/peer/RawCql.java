package org.openpathways.benchmarks.peer;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kotlin.Pair;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.EvaluationResults;
import org.openpathways.benchmarks.work.Work;

/** Decides with the CQL engine alone: all rules in one evaluation, its expression cache on. */
final class RawCql {
  private static final Map<Plan, VersionedIdentifier> LIBRARIES = libraries();
  private static final Map<VersionedIdentifier, List<EvaluationExpressionRef>> EXPRESSIONS =
      expressions();

  private RawCql() {}

  private static Map<Plan, VersionedIdentifier> libraries() {
    Map<Plan, VersionedIdentifier> libraries = new LinkedHashMap<>();
    for (Plan plan : Plan.ALL) {
      libraries.put(
          plan, new VersionedIdentifier().withId(plan.library()).withVersion(PeerContent.VERSION));
    }
    return libraries;
  }

  private static Map<VersionedIdentifier, List<EvaluationExpressionRef>> expressions() {
    Map<VersionedIdentifier, List<EvaluationExpressionRef>> expressions = new LinkedHashMap<>();
    LIBRARIES.forEach(
        (plan, library) -> {
          List<EvaluationExpressionRef> rules = new ArrayList<>();
          plan.rules().forEach(rule -> rules.add(new EvaluationExpressionRef(rule)));
          expressions.put(library, rules);
        });
    return expressions;
  }

  /** The rules that recommend. */
  static SortedSet<String> decide(Environment environment, String patient) {
    // A new engine, so that nothing of an earlier evaluation is cached in it.
    CqlEngine engine =
        new CqlEngine(environment, Set.of(CqlEngine.Options.EnableExpressionCaching));
    EvaluationResults results =
        engine.evaluate(
            new EvaluationParams(
                EXPRESSIONS,
                new Pair<>("Patient", patient),
                Map.of(),
                null,
                Work.AS_OF.atZone(ZoneOffset.UTC)));
    if (results.hasExceptions()) {
      throw new IllegalStateException(results.getExceptions().toString());
    }
    SortedSet<String> rules = new TreeSet<>();
    LIBRARIES.forEach((plan, library) -> collect(plan, results.getResultFor(library), rules));
    return rules;
  }

  private static void collect(Plan plan, EvaluationResult result, SortedSet<String> rules) {
    for (String rule : plan.rules()) {
      if (Boolean.TRUE.equals(result.get(rule).getValue())) {
        rules.add(plan.qualified(rule));
      }
    }
  }
}
