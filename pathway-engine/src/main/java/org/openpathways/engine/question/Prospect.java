package org.openpathways.engine.question;

import org.openpathways.engine.rules.CompiledRule;

/**
 * What can become of recommendations under an outlook: absent, standing, or standing and
 * provisional. The advice is decided when none of them varies.
 */
final class Prospect {
  static final int ABSENT = 1;
  static final int STANDS = 2;
  static final int PROVISIONAL = 4;

  private final Model model;
  private final Outlook outlook;

  Prospect(Model model, Outlook outlook) {
    this.model = model;
    this.outlook = outlook;
  }

  /** What can become of a rule's recommendation, as a set of these three. */
  int of(CompiledRule rule) {
    boolean advises =
        rule.source().recommendation().isPresent()
            && !outlook.situation().withheld().get(rule.pathway());
    int fires = advises ? outlook.rule(rule) : TruthSet.NOT_MET;
    if (!TruthSet.has(fires, TruthSet.MET)) {
      return ABSENT;
    }
    int set = fires == TruthSet.MET ? 0 : ABSENT;
    for (CompiledRule other : model.raising().replacing(rule)) {
      int replaces = outlook.rule(other);
      if (replaces == TruthSet.MET) {
        return ABSENT;
      }
      set |= TruthSet.has(replaces, TruthSet.MET) ? ABSENT : 0;
    }
    return set | standing(rule);
  }

  private int standing(CompiledRule rule) {
    boolean may = false;
    for (CompiledRule raising : model.raising().of(rule)) {
      int waits = outlook.rule(raising);
      if (waits == TruthSet.UNKNOWN) {
        return PROVISIONAL;
      }
      may |= TruthSet.has(waits, TruthSet.UNKNOWN);
    }
    return may ? STANDS | PROVISIONAL : STANDS;
  }

  /** Whether a recommendation can change. */
  boolean varies(CompiledRule rule) {
    return TruthSet.varies(of(rule));
  }
}
