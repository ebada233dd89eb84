package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.About;
import org.openpathways.engine.pathway.Ages;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.Code;

/** Rule trees by hand. A line is a number: an age in months, standing for any criterion. */
public final class Trees {
  public static final Ages ANY_AGE = new Ages(0, Ages.NO_LIMIT);

  private Trees() {}

  public static Criterion criterion(int number) {
    return new Criterion.Age(
        new Threshold.Compared(Comparison.AT_LEAST, number), Criterion.AgeUnit.MONTHS);
  }

  public static Condition.Line line(int number) {
    return new Condition.Is("line " + number, number, criterion(number));
  }

  /** A concept that nothing but its name tells from others. */
  public static Concept concept(String name, Concept.GapFill gap, Code... codes) {
    return new Concept(
        name,
        ConceptKind.SYMPTOM,
        name,
        new Concept.Codes("", Set.of(codes), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()),
        Optional.empty(),
        new Concept.Silence(false, 0, false),
        new Concept.Persistence(Window.EVER, Window.EVER, Optional.empty()),
        Optional.empty(),
        "Is there " + name + "?",
        gap,
        List.of());
  }

  public static Concept concept(String name) {
    return concept(name, Concept.GapFill.ASK);
  }

  public static Condition.Line has(String concept) {
    return new Condition.Is("The patient has \"" + concept + "\"", 1, present(concept));
  }

  public static Criterion present(String concept) {
    return new Criterion.Present(concept(concept), Criterion.Tense.NOW);
  }

  public static Condition.Line is(Criterion criterion) {
    return new Condition.Is("It holds that " + criterion, 1, criterion);
  }

  public static Condition.Line concluded(String conclusion) {
    return new Condition.Concluded("It is concluded that \"" + conclusion + "\"", 0, conclusion);
  }

  public static Condition anyOf(Condition... members) {
    return new Condition.Block(Quantifier.ANY_OF, 0, List.of(members));
  }

  public static Condition allOf(Condition... members) {
    return new Condition.Block(Quantifier.ALL_OF, 0, List.of(members));
  }

  public static Condition noneOf(Condition... members) {
    return new Condition.Block(Quantifier.NONE_OF, 0, List.of(members));
  }

  public static Condition atLeast(int count, Condition... members) {
    return new Condition.Block(Quantifier.AT_LEAST, count, List.of(members));
  }

  public static Builder rule(String pathway, String name) {
    return new Builder(new RuleId(pathway, name));
  }

  public static Pathway pathway(String id, List<Condition> entry, Builder... rules) {
    return pathway(id, ANY_AGE, entry, List.of(rules).stream().map(Builder::build).toList());
  }

  public static Pathway pathway(String id, Ages ages, List<Condition> entry, List<Rule> rules) {
    About about =
        new About(id, id, "1.0", "here", "any", List.of(), "", "ordinary", "", List.of(), true);
    return new Pathway(
        about, ages, entry, rules, List.of(), Map.of(), Map.of(), Set.of(), "", Set.of());
  }

  /** Builds one rule. */
  public static final class Builder {
    private final RuleId id;
    private final List<Condition> when = new ArrayList<>();
    private final List<Condition.Line> unless = new ArrayList<>();
    private final List<Condition.Line> provided = new ArrayList<>();
    private final List<Action> then = new ArrayList<>();

    private Builder(RuleId id) {
      this.id = id;
    }

    public Builder when(Condition... conditions) {
      when.addAll(List.of(conditions));
      return this;
    }

    public Builder unless(Condition.Line... lines) {
      unless.addAll(List.of(lines));
      return this;
    }

    public Builder provided(Condition.Line... lines) {
      provided.addAll(List.of(lines));
      return this;
    }

    public Builder then(Action... actions) {
      then.addAll(List.of(actions));
      return this;
    }

    public Builder recommend(Strength strength, Urgency urgency) {
      return then(new Action.Recommend("Do " + id.name(), strength, urgency));
    }

    public Builder recommend(Strength strength) {
      return recommend(strength, Urgency.ROUTINE);
    }

    public Builder recommend(Urgency urgency) {
      return recommend(Strength.OFFER, urgency);
    }

    public Builder conclude(String conclusion) {
      return then(new Action.Conclude(conclusion));
    }

    public Builder insteadOf(String rule) {
      return then(new Action.InsteadOf(rule));
    }

    public Rule build() {
      return new Rule(id, 1, List.of(), when, unless, provided, then);
    }
  }
}
