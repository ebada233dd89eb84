package org.openpathways.engine.rules;

import java.util.BitSet;
import java.util.List;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.pathway.Pathway;

/**
 * From the truths of criteria to what every rule came to, computed twice: by Kleene logic and,
 * independently, by Drools (SEM-13). Immutable and thread-safe.
 */
public final class Inference {
  private final Library library;
  private final Fires ruleBase;

  Inference(Library library, Fires ruleBase) {
    this.library = library;
    this.ruleBase = ruleBase;
  }

  /**
   * Compiles pathways and builds the rule base.
   *
   * @throws UnusableLibrary when the pathways cannot be used together
   */
  public static Inference of(List<Pathway> pathways) {
    Library library = Library.of(pathways);
    return new Inference(library, new RuleBase(library));
  }

  /** What it was compiled from. */
  public Library library() {
    return library;
  }

  /**
   * What every rule comes to.
   *
   * @param criteria truths of the criteria, from {@link Library#truths()}; what the conclusions
   *     come to is filled in
   */
  public Inferred infer(Truths criteria) {
    Firing.Fired fired = ruleBase.fire(criteria);
    Standing[] standings = library.stand(criteria);
    int[] replacedBy = Agreement.replacedBy(library, standings);
    BitSet differing = Agreement.differing(standings, replacedBy, fired);
    return new Inferred(standings, criteria, replacedBy, differing, fired.facts());
  }

  /**
   * Lets every rule be looked at once, so that the first patient does not pay for it: with nothing
   * known, and with everything met.
   */
  public void warmUp() {
    for (Truth truth : Truth.values()) {
      Truths truths = library.truths();
      for (int c = 0; c < library.criteria().size(); c++) {
        truths.set(c, truth);
      }
      infer(truths);
    }
  }
}
