package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Builds the Drools base: per rule one pattern on its pathway's gate with one constraint per line,
 * and joins for the lines that mention conclusions.
 */
final class RuleBaseBuilder {
  static final String FIRING = "firing";
  private static final String PACKAGE = "pathways";
  private static final int AFTER_ALL_STRATA = Integer.MIN_VALUE / 2;
  private final Library library;
  private final FactPlan plan;
  private final Global<Firing> firing = DSL.globalOf(Firing.class, PACKAGE, FIRING);
  private final Map<Formula, Integer> uses = new HashMap<>();
  private final Map<Integer, Fact.Advised> advised = new HashMap<>();
  private final Constraints.SharedNames names = new Constraints.SharedNames();

  RuleBaseBuilder(Library library, FactPlan plan) {
    this.library = library;
    this.plan = plan;
    for (CompiledRule rule : library.rules()) {
      rule.when().forEach(f -> uses.merge(f, 1, Integer::sum));
      if (!rule.replaces().isEmpty()) {
        advised.put(rule.number(), new Fact.Advised(rule.number()));
        rule.replaces().forEach(r -> advised.put(r, new Fact.Advised(r)));
      }
    }
  }

  KieBase build() {
    ModelImpl model = new ModelImpl(PACKAGE);
    model.addGlobal(firing);
    for (CompiledRule rule : library.rules()) {
      model.addRule(certain(rule));
      if (plan.isMirrored(rule)) {
        model.addRule(mayYet(rule));
      }
      rule.replaces().forEach(other -> model.addRule(insteadOf(rule, other)));
    }
    return KieBaseBuilder.createKieBaseFromModel(
        model, RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  private Rule certain(CompiledRule rule) {
    PatternDef<Fact.Gate> gate = gate(rule);
    plan.onGate(rule.entry()).forEach(f -> Constraints.line(gate, f, true, true, names));
    commonestFirst(rule.when()).forEach(f -> Constraints.line(gate, f, true, true, names));
    plan.onGate(rule.unless()).forEach(f -> Constraints.line(gate, f, true, false, names));
    plan.onGate(rule.provided()).forEach(f -> Constraints.line(gate, f, false, false, names));
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    items.add(gate);
    plan.required(rule).forEach(f -> join(rule, f, true, items));
    plan.joined(rule.unless()).forEach(f -> items.add(PatternDSL.not(certain(rule, f))));
    plan.joined(rule.provided()).forEach(f -> items.add(PatternDSL.not(possible(rule, f))));
    Fact.Advised advises = advised.get(rule.number());
    List<Fact.Advised> advice = advises == null ? List.of() : List.of(advises);
    Block1<Firing> fire = new Consequences.Fire(rule.number(), rule.concludes(), advice);
    return rule(rule.id().toString(), -rule.stratum(), items, fire);
  }

  /** The mirror of a rule: it may yet fire. */
  private Rule mayYet(CompiledRule rule) {
    PatternDef<Fact.Gate> gate = gate(rule);
    plan.onGate(rule.entry()).forEach(f -> Constraints.line(gate, f, false, true, names));
    commonestFirst(rule.when()).forEach(f -> Constraints.line(gate, f, false, true, names));
    plan.onGate(rule.unless()).forEach(f -> Constraints.line(gate, f, true, false, names));
    plan.onGate(rule.provided()).forEach(f -> Constraints.line(gate, f, true, false, names));
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    items.add(gate);
    plan.required(rule).forEach(f -> join(rule, f, false, items));
    plan.joined(rule.unless()).forEach(f -> items.add(PatternDSL.not(certain(rule, f))));
    plan.joined(rule.provided()).forEach(f -> items.add(PatternDSL.not(certain(rule, f))));
    Block1<Firing> mayFire = new Consequences.MayFire(rule.number(), rule.concludes());
    return rule(rule.id() + " (may yet)", -rule.stratum(), items, mayFire);
  }

  private Rule insteadOf(CompiledRule rule, int other) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    items.add(Constraints.numbered(Fact.Advised.class, Fact.Advised::rule, rule.number()));
    items.add(Constraints.numbered(Fact.Advised.class, Fact.Advised::rule, other));
    String name = rule.id() + " (instead of " + library.rules().get(other).id().name() + ")";
    return rule(name, AFTER_ALL_STRATA, items, new Consequences.Replace(other));
  }

  private Rule rule(
      String name, int salience, List<RuleItemBuilder<?>> items, Block1<Firing> consequence) {
    List<RuleItemBuilder<?>> all = new ArrayList<>(items);
    all.add(DSL.on(firing).execute(consequence));
    return PatternDSL.rule(PACKAGE, name)
        .attribute(Rule.Attribute.SALIENCE, salience)
        .build(all.toArray(RuleItemBuilder[]::new));
  }

  private static PatternDef<Fact.Gate> gate(CompiledRule rule) {
    return Constraints.numbered(Fact.Gate.class, Fact.Gate::pathway, rule.pathway());
  }

  /** So that rules of one gate share as many constraints as they can. */
  private List<Formula> commonestFirst(List<Formula> lines) {
    return plan.onGate(lines).stream()
        .sorted(Comparator.comparingInt((Formula f) -> uses.getOrDefault(f, 0)).reversed())
        .toList();
  }

  private void join(
      CompiledRule rule, Formula line, boolean certainRail, List<RuleItemBuilder<?>> items) {
    if (FactPlan.absence(line)) {
      items.add(PatternDSL.not(certainRail ? possible(rule, line) : certain(rule, line)));
    } else {
      PatternDef<? extends Fact> member = certainRail ? certain(rule, line) : possible(rule, line);
      int least = line instanceof Formula.Block block ? Math.max(1, block.least()) : 1;
      if (least == 1) {
        items.add(PatternDSL.exists(member));
      } else {
        atLeast(member, least, items);
      }
    }
  }

  private static void atLeast(
      PatternDef<? extends Fact> member, int least, List<RuleItemBuilder<?>> items) {
    Variable<Long> found = DSL.declarationOf(Long.class);
    Constraints.AtLeast enough = new Constraints.AtLeast(least);
    items.add(DSL.accumulate(member, DSL.accFunction(CountAccumulateFunction::new).as(found)));
    items.add(PatternDSL.pattern(found).expr(enough.getExpressionHash(), enough));
  }

  private PatternDef<Fact.Certain> certain(CompiledRule rule, Formula line) {
    return Constraints.numbered(
        Fact.Certain.class, Fact.Certain::node, plan.node(rule, line).number());
  }

  private PatternDef<Fact.Possible> possible(CompiledRule rule, Formula line) {
    return Constraints.numbered(
        Fact.Possible.class, Fact.Possible::node, plan.node(rule, line).number());
  }
}
