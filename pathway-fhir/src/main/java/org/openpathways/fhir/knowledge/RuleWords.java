package org.openpathways.fhir.knowledge;

import java.util.List;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/** A rule's conditions as its authors wrote them. */
final class RuleWords {
  private RuleWords() {}

  static String of(Rule rule) {
    StringBuilder words = new StringBuilder();
    section(words, "when", rule.when());
    section(words, "unless already", rule.unlessAlready());
    section(words, "provided there is no", rule.provided());
    return words.toString().strip();
  }

  private static void section(StringBuilder words, String title, List<? extends Condition> lines) {
    if (!lines.isEmpty()) {
      words.append(title).append('\n');
      lines.forEach(line -> line(words, line, "  "));
    }
  }

  private static void line(StringBuilder words, Condition condition, String indent) {
    if (condition instanceof Condition.Line line) {
      words.append(indent).append(line.words()).append('\n');
    } else if (condition instanceof Condition.Block block) {
      words.append(indent).append(quantifier(block)).append('\n');
      block.members().forEach(member -> line(words, member, indent + "  "));
    }
  }

  private static String quantifier(Condition.Block block) {
    return switch (block.quantifier()) {
      case ALL_OF -> "all of";
      case ANY_OF -> "any of";
      case AT_LEAST -> "at least " + block.count() + " of";
      case NONE_OF -> "none of";
    };
  }
}
