package org.openpathways.engine.rules;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * The constraints of the rule base as data. Each names itself by its content, so that Drools shares
 * equal ones between rules.
 */
final class Constraints {
  private Constraints() {}

  /** A pattern on facts of one number, found through Drools' alpha index. */
  static <T extends Fact> PatternDef<T> numbered(
      Class<T> type, Function1<T, Integer> number, Integer value) {
    Is<T> is = new Is<>(type, number, value);
    return PatternDSL.pattern(DSL.declarationOf(type))
        .expr(
            is.getExpressionHash(),
            is,
            PatternDSL.alphaIndexedBy(
                Integer.class, ConstraintType.EQUAL, 0, new NumberOf<>(type, number), value));
  }

  /** Adds the constraint that a line certainly holds, may hold, or the opposite of either. */
  static void line(
      PatternDef<Fact.Gate> gate,
      Formula line,
      boolean certain,
      boolean expected,
      SharedNames names) {
    String name = (expected ? "" : "not ") + (certain ? "certain " : "possible ") + line;
    Holds holds = new Holds(line, certain, expected, names.one(name));
    gate.expr(holds.name(), holds);
  }

  /** Equal names as one object: Drools keeps two for each constraint of each rule. */
  static final class SharedNames {
    private final Map<String, String> names = new HashMap<>();

    String one(String name) {
      String first = names.putIfAbsent(name, name);
      return first == null ? name : first;
    }
  }

  /** "number == value". */
  private record Is<T>(Class<T> type, Function1<T, Integer> number, Integer value)
      implements Predicate1<T>, HashedExpression {
    @Override
    public boolean test(T fact) {
      return value.equals(number.apply(fact));
    }

    @Override
    public String getExpressionHash() {
      return type.getSimpleName() + "#" + value;
    }
  }

  private record NumberOf<T>(Class<T> type, Function1<T, Integer> number)
      implements Function1<T, Integer>, HashedExpression {
    @Override
    public Integer apply(T fact) {
      return number.apply(fact);
    }

    @Override
    public String getExpressionHash() {
      return type.getSimpleName();
    }
  }

  /** A line over the truths that the gate carries. */
  private record Holds(Formula line, boolean certain, boolean expected, String name)
      implements Predicate1<Fact.Gate>, HashedExpression {
    @Override
    public boolean test(Fact.Gate gate) {
      boolean holds =
          certain ? Rails.certain(line, gate.truths()) : Rails.possible(line, gate.truths());
      return holds == expected;
    }

    @Override
    public String getExpressionHash() {
      return name;
    }
  }

  /** Enough members were counted. */
  record AtLeast(int least) implements Predicate1<Long>, HashedExpression {
    @Override
    public boolean test(Long found) {
      return found >= least;
    }

    @Override
    public String getExpressionHash() {
      return "at least " + least;
    }
  }
}
