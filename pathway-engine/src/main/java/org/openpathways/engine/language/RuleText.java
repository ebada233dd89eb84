package org.openpathways.engine.language;

import java.util.List;
import java.util.Locale;
import org.openpathways.engine.language.Condition.Block;
import org.openpathways.engine.language.Condition.Line;

/** Writes typed rules as the text that clinicians read and write. */
public final class RuleText {
  private RuleText() {}

  /** A whole rule; reading it gives the same rule, but for line numbers. */
  public static String of(Rule rule) {
    StringBuilder text = new StringBuilder("rule \"" + rule.id().name() + "\"");
    text.append("  sources ").append(String.join(", ", rule.sources())).append('\n');
    text.append("when\n");
    append(text, rule.when(), 1);
    section(text, "unless already", rule.unlessAlready());
    section(text, "provided there is no", rule.provided());
    text.append("then\n");
    rule.then().forEach(action -> text.append("  ").append(words(action)).append('\n'));
    return text.append("end\n").toString();
  }

  /** An entry block; {@code ""} if there is none. */
  public static String entry(List<Condition> entry) {
    if (entry.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("entry\n");
    append(text, entry, 1);
    return text.append("end\n").toString();
  }

  /** An action as its sentence. */
  public static String words(Action action) {
    if (action instanceof Action.Recommend a) {
      return "Recommend \""
          + a.text()
          + "\" as "
          + a.strength().words()
          + ", urgency \""
          + a.urgency().words()
          + "\"";
    } else if (action instanceof Action.DoNotDo a) {
      String words = words(a.action());
      return "Do not " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    } else if (action instanceof Action.AddPoints a) {
      return "Add " + NumberCheck.plain(a.points()) + " points to \"" + a.score() + "\"";
    }
    return verb(action) + " \"" + object(action) + "\"";
  }

  private static String verb(Action action) {
    if (action instanceof Action.Refer) {
      return "Refer to service";
    } else if (action instanceof Action.OrderTest) {
      return "Order test";
    } else if (action instanceof Action.ChangeMedicine a) {
      String change = a.change().name();
      return change.charAt(0) + change.substring(1).toLowerCase(Locale.ROOT) + " medicine";
    } else if (action instanceof Action.Inform) {
      return "Give information";
    } else if (action instanceof Action.SafetyNet) {
      return "Safety-net";
    } else if (action instanceof Action.Ask) {
      return "Ask";
    } else if (action instanceof Action.DoNot) {
      return "Do not";
    }
    return action instanceof Action.Conclude ? "Conclude" : "Instead of";
  }

  private static String object(Action action) {
    if (action instanceof Action.Refer a) {
      return a.service();
    } else if (action instanceof Action.OrderTest a) {
      return a.test().name();
    } else if (action instanceof Action.ChangeMedicine a) {
      return a.medicine().name();
    } else if (action instanceof Action.Inform a) {
      return a.text();
    } else if (action instanceof Action.SafetyNet a) {
      return a.text();
    } else if (action instanceof Action.Ask a) {
      return a.concept().name();
    } else if (action instanceof Action.DoNot a) {
      return a.text();
    } else if (action instanceof Action.Conclude a) {
      return a.conclusion();
    }
    return action instanceof Action.InsteadOf a ? a.rule() : "";
  }

  private static void section(StringBuilder text, String words, List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append(words).append('\n');
      append(text, lines, 1);
    }
  }

  private static void append(StringBuilder text, List<? extends Condition> conditions, int depth) {
    String indent = "  ".repeat(depth);
    for (Condition condition : conditions) {
      if (condition instanceof Line line) {
        text.append(indent).append(line.words()).append('\n');
      } else if (condition instanceof Block block) {
        text.append(indent).append(words(block)).append('\n');
        append(text, block.members(), depth + 1);
        text.append(indent).append("end\n");
      }
    }
  }

  /** How a block begins, for example {@code at least 2 of}. */
  public static String words(Block block) {
    return switch (block.quantifier()) {
      case ALL_OF -> "all of";
      case ANY_OF -> "any of";
      case NONE_OF -> "none of";
      case AT_LEAST -> "at least " + block.count() + " of";
    };
  }
}
