package org.openpathways.engine.rules;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.openpathways.engine.pathway.Pathway;

/** A rule base that gets one rule wrong. */
public final class Sabotage {
  private Sabotage() {}

  /** Drools fires the rule when it should not, and not when it should. */
  public static Inference firing(List<Pathway> pathways, String rule) {
    Library library = Library.of(pathways);
    return new Inference(library, sabotaged(library, rule, new RuleBase(library)));
  }

  /** Drools replaces the rule when it should not, and not when it should. */
  public static Inference replacing(List<Pathway> pathways, String rule) {
    Library library = Library.of(pathways);
    RuleBase honest = new RuleBase(library);
    return new Inference(
        library,
        truths -> {
          Firing.Fired fired = honest.fire(truths);
          fired.replaced().flip(number(library, rule));
          return fired;
        });
  }

  /** Drools takes for possible what is not, and the other way round. */
  public static Inference possible(List<Pathway> pathways, String rule) {
    Library library = Library.of(pathways);
    RuleBase honest = new RuleBase(library);
    return new Inference(
        library,
        truths -> {
          Firing.Fired fired = honest.fire(truths);
          fired.possible().flip(number(library, rule));
          return fired;
        });
  }

  private static Fires sabotaged(Library library, String rule, RuleBase honest) {
    return truths -> {
      Firing.Fired fired = honest.fire(truths);
      BitSet wrong = fired.fired();
      wrong.flip(number(library, rule));
      return fired;
    };
  }

  private static int number(Library library, String rule) {
    Stream<CompiledRule> found = library.rules().stream().filter(r -> r.id().name().equals(rule));
    return found.findFirst().orElseThrow().number();
  }
}
