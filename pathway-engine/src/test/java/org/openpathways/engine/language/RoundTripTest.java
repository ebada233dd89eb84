package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Condition.Block;
import org.openpathways.engine.language.Condition.Concluded;
import org.openpathways.engine.language.Condition.Is;
import org.openpathways.engine.language.Condition.Line;

class RoundTripTest {

  @Test
  void whatIsWrittenReadsAsTheSameRule() {
    for (long seed = 1; seed <= 60; seed++) {
      ParsedRules once = TestConcepts.parse(new RandomRules(seed).text());
      assertThat(once.problems()).as("seed " + seed).isEmpty();

      ParsedRules again = TestConcepts.parse(written(once));

      assertThat(again.problems()).as("seed " + seed).isEmpty();
      assertThat(unplaced(again.rules())).as("seed " + seed).isEqualTo(unplaced(once.rules()));
      assertThat(conditions(again.entry())).isEqualTo(conditions(once.entry()));
      assertThat(written(again)).isEqualTo(written(once));
    }
  }

  private static String written(ParsedRules parsed) {
    return RuleText.entry(parsed.entry())
        + parsed.rules().stream().map(RuleText::of).collect(Collectors.joining());
  }

  /** Line numbers are the only thing that may differ. */
  private static List<Rule> unplaced(List<Rule> rules) {
    return rules.stream()
        .map(
            r ->
                new Rule(
                    r.id(),
                    0,
                    r.sources(),
                    conditions(r.when()),
                    lines(r.unlessAlready()),
                    lines(r.provided()),
                    r.then()))
        .toList();
  }

  private static List<Condition> conditions(List<Condition> conditions) {
    return conditions.stream().map(RoundTripTest::unplaced).toList();
  }

  private static List<Line> lines(List<Line> lines) {
    return lines.stream().map(line -> (Line) unplaced(line)).toList();
  }

  private static Condition unplaced(Condition condition) {
    if (condition instanceof Is is) {
      return new Is(is.words(), 0, is.criterion());
    } else if (condition instanceof Concluded concluded) {
      return new Concluded(concluded.words(), 0, concluded.conclusion());
    }
    Block block = (Block) condition;
    return new Block(block.quantifier(), block.count(), conditions(block.members()));
  }
}
