package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openpathways.engine.language.Sentence.Section;

/** Random rules in correct sentences, from a seed. */
final class RandomRules {
  private final Random random;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  /** The text of some rules and perhaps an entry. */
  String text() {
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      text.append("entry\n");
      items(text, 1);
      text.append("end\n");
    }
    text.append(
        "rule \"draws\"  sources CRC-1\nwhen\n  The patient is female\n"
            + "then\n  Conclude \"CKD stage 4\"\nend\n");
    int rules = 1 + random.nextInt(4);
    for (int i = 0; i < rules; i++) {
      rule(text, "rule " + i);
    }
    return text.toString();
  }

  private void rule(StringBuilder text, String name) {
    text.append("rule \"")
        .append(name)
        .append("\"  sources CRC-1, CRC-")
        .append(2 + random.nextInt(9));
    text.append("\nwhen\n");
    items(text, 1);
    if (random.nextBoolean()) {
      text.append("unless already\n  ").append(condition()).append('\n');
    }
    if (random.nextBoolean()) {
      text.append("provided there is no\n  ").append(condition()).append('\n');
    }
    text.append("then\n  ").append(action()).append("\nend\n");
  }

  private void items(StringBuilder text, int depth) {
    int items = 1 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      if (depth < 3 && random.nextInt(3) == 0) {
        text.append("  ".repeat(depth)).append(block()).append('\n');
        items(text, depth + 1);
        text.append("  ".repeat(depth)).append("end\n");
      } else {
        text.append("  ".repeat(depth)).append(condition()).append('\n');
      }
    }
  }

  private String block() {
    return List.of("any of", "all of", "none of", "at least 1 of").get(random.nextInt(4));
  }

  private String condition() {
    return varied(
        one(
            SentenceDictionary.standard().sentences(Section.CONDITION).stream()
                .filter(s -> !s.type().equals("Concluded"))
                .toList()));
  }

  private String action() {
    return varied(
        one(
            SentenceDictionary.standard().sentences(Section.CONSEQUENCE).stream()
                .filter(s -> !List.of("InsteadOf", "AddPoints").contains(s.type()))
                .toList()));
  }

  private Sentence one(List<Sentence> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  /** The example with other numbers and times. */
  private String varied(Sentence sentence) {
    List<String> texts = new ArrayList<>();
    var matcher = sentence.strict().matcher(sentence.example());
    if (!matcher.matches()) {
      throw new AssertionError(sentence.example());
    }
    for (int i = 0; i < sentence.slots().size(); i++) {
      texts.add(varied(sentence.slots().get(i), matcher.group(i + 1)));
    }
    return sentence.fill(texts);
  }

  private String varied(Slot slot, String example) {
    return switch (slot) {
      case WINDOW ->
          (1 + random.nextInt(30))
              + " "
              + List.of("days", "weeks", "months", "years").get(random.nextInt(4));
      case VALUE, POINTS -> random.nextInt(99) + List.of("", ".5", ".25").get(random.nextInt(3));
      case DAYS -> String.valueOf(1 + random.nextInt(200));
      case COUNT -> String.valueOf(1 + random.nextInt(2));
      case TEXT -> List.of("Go on", "Values <5 & >90", "Zoë's (café)").get(random.nextInt(3));
      default -> example;
    };
  }
}
