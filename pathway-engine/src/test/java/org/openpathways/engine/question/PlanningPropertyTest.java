package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Trees;

/** Random pathways over few concepts, so that every combination of answers can be tried. */
class PlanningPropertyTest {
  private static final int CONCEPTS = 5;
  private static final int LIBRARIES = 40;

  @Test
  @DisplayName("SAF-6, SAF-7: whatever the answers, few questions give the advice that all would")
  void theAdviceIsThatOfAllAnswers() {
    int asked = 0;
    int all = 0;
    for (int seed = 0; seed < LIBRARIES; seed++) {
      Visit engine = Visit.to(new RandomPathway(seed).next());
      for (int answers = 0; answers < 1 << CONCEPTS; answers++) {
        Visit planned = engine.again();
        asked += ask(planned, answers);
        all += CONCEPTS;
        Visit complete = engine.again();
        for (int c = 0; c < CONCEPTS; c++) {
          answer(complete, c, answers);
        }
        assertThat(signs(planned))
            .as("pathway %d, answers %s", seed, Integer.toBinaryString(answers))
            .isEqualTo(signs(complete));
      }
    }
    assertThat(asked).isLessThan(all);
  }

  /** Until it is decided; every question once, urgent ones before the others. */
  private static int ask(Visit visit, int answers) {
    Set<String> asked = new HashSet<>();
    QuestionPlan plan = visit.plan();
    while (!plan.isDecided()) {
      Question next = plan.ask().get(0);
      assertThat(plan.ask()).filteredOn(Question::emergency).allMatch(q -> next.emergency());
      assertThat(plan.ask()).hasSizeLessThanOrEqualTo(plan.atMost());
      assertThat(asked.add(next.concept())).isTrue();
      answer(visit, Integer.parseInt(next.concept()), answers);
      plan = visit.plan();
    }
    return asked.size();
  }

  private static void answer(Visit visit, int concept, int answers) {
    String name = Integer.toString(concept);
    if ((answers >> concept & 1) == 1) {
      visit.yes(name);
    } else {
      visit.no(name);
    }
  }

  private static List<String> signs(Visit visit) {
    List<String> signs = new ArrayList<>();
    for (Recommendation made : visit.advice().recommendations()) {
      signs.add(made.title() + made.strength() + made.urgency());
    }
    return signs;
  }

  private static final class RandomPathway {
    private final Random random;

    RandomPathway(long seed) {
      random = new Random(seed);
    }

    Pathway next() {
      Trees.Builder[] rules = new Trees.Builder[6];
      for (int r = 0; r < rules.length; r++) {
        rules[r] = rule(r);
      }
      return Trees.pathway("p", List.of(), rules);
    }

    private Trees.Builder rule(int number) {
      Trees.Builder rule = Trees.rule("p", "r" + number).when(line(number), block(number));
      if (random.nextInt(3) == 0) {
        rule.unless(line(number));
      }
      if (random.nextInt(3) == 0) {
        rule.provided(line(number));
      }
      if (number < 2) {
        return rule.conclude("c" + number);
      }
      rule.recommend(Urgency.values()[random.nextInt(Urgency.values().length)]);
      return number > 2 && random.nextInt(3) == 0 ? rule.insteadOf("r" + (number - 1)) : rule;
    }

    private Condition block(int number) {
      Quantifier quantifier = Quantifier.values()[random.nextInt(4)];
      int least = quantifier == Quantifier.AT_LEAST ? 2 : 0;
      return new Condition.Block(
          quantifier, least, List.of(line(number), line(number), line(number)));
    }

    private Condition.Line line(int number) {
      return number >= 2 && random.nextInt(3) == 0
          ? Trees.concluded("c" + random.nextInt(2))
          : Trees.has(Integer.toString(random.nextInt(CONCEPTS)));
    }
  }
}
