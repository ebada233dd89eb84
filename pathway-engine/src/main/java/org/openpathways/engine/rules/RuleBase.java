package org.openpathways.engine.rules;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * A library as a Drools base, built in memory from data: predicates and consequences are objects of
 * this package's classes, nothing is generated or compiled (architecture, invariant 5).
 * Thread-safe.
 */
final class RuleBase implements Fires {
  private final Library library;
  private final FactPlan plan;
  private final KieBase kieBase;
  private final KieSessionConfiguration configuration;

  RuleBase(Library library) {
    this.library = library;
    this.plan = new FactPlan(library);
    this.kieBase = new RuleBaseBuilder(library, plan).build();
    this.configuration = Sessions.configuration();
  }

  /** One session: gates in, rules to rest, results out. */
  @Override
  public Firing.Fired fire(Truths truths) {
    KieSession session = kieBase.newKieSession(configuration, null);
    try {
      Firing firing = new Firing(plan, session::insert);
      session.setGlobal(RuleBaseBuilder.FIRING, firing);
      for (int p = 0; p < library.pathways().size(); p++) {
        if (opens(p, truths)) {
          firing.insert(new Fact.Gate(p, truths));
          plan.insertMembers(p, truths, firing);
        }
      }
      session.fireAllRules();
      return firing.result();
    } finally {
      session.dispose();
    }
  }

  /** The entry lines without conclusions certainly hold, or may where that matters. */
  private boolean opens(int pathway, Truths truths) {
    boolean mayYet = plan.mayYetBehind(pathway);
    for (Formula line : plan.gateLines(pathway)) {
      if (!(mayYet ? Rails.possible(line, truths) : Rails.certain(line, truths))) {
        return false;
      }
    }
    return true;
  }
}
