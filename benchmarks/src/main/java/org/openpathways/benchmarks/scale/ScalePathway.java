package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes one pathway of ten rules: one that concludes, one that rests on the conclusion, one that
 * replaces another; the lines are about its own condition, its specialty, and what all share.
 */
final class ScalePathway {
  static final int RULES = 10;
  private static final List<String> URGENCIES =
      List.of("same day", "2 weeks", "routine", "routine", "routine", "annual");

  private final String id;
  private final Idea own;
  private final List<Idea> specialty;
  private final List<Idea> shared;
  private final Random random;
  private final ScaleSentences sentences;
  private final StringBuilder rules = new StringBuilder();

  ScalePathway(String id, Idea own, List<Idea> specialty, List<Idea> shared, Random random) {
    this.id = id;
    this.own = own;
    this.specialty = specialty;
    this.shared = shared;
    this.random = random;
    this.sentences = new ScaleSentences(random);
  }

  void write(Map<String, String> files) {
    rules.append("entry\n  ").append(entry()).append("\nend\n");
    concluding();
    for (int rule = 1; rule < RULES; rule++) {
      recommending(rule);
    }
    String folder = "library/" + id + "/";
    files.put(folder + "rules.dslr", rules.toString());
    files.put(folder + "page.md", "# Example\n\n## Red flags\n\nExample. [SCL-1]\n");
    files.put(
        folder + "pathway.yaml",
        """
        id: %s
        title: Example %s
        version: "1.0"
        specialty: medicine
        risk: ordinary
        ages: 18 and over
        agreed-by: ["Dr A. Example, GP lead"]
        demonstration: true
        guideline: "Example"
        synonyms: []
        parameters:
          recent: {value: 12 months, source: SCL-1}
        """
            .formatted(id, id));
  }

  private String entry() {
    return switch (own.kind()) {
      case MEDICINE -> "The patient takes \"" + own.name() + "\"";
      case SYMPTOM -> "The patient has \"" + own.name() + "\" now";
      default -> "The patient has \"" + own.name() + "\"";
    };
  }

  private void concluding() {
    head(0);
    rules.append("  any of\n");
    lines("    ", 3, true);
    rules.append("  end\nthen\n  Conclude \"").append(id).append(" at risk\"\nend\n");
  }

  private void recommending(int rule) {
    head(rule);
    lines("  ", 1 + random.nextInt(3), true);
    if (rule == 3) {
      rules.append("  It is concluded that \"").append(id).append(" at risk\"\n");
    }
    if (random.nextBoolean()) {
      rules.append("unless already\n");
      lines("  ", 1 + random.nextInt(2), false);
    }
    if (random.nextBoolean()) {
      rules.append("provided there is no\n");
      lines("  ", 1 + random.nextInt(3), false);
    }
    actions(rule);
  }

  private void actions(int rule) {
    String urgency = rule < 5 ? "routine" : URGENCIES.get(random.nextInt(URGENCIES.size()));
    rules.append("then\n  Recommend \"Example action %d of %s\"".formatted(rule, id));
    rules.append(" as offer, urgency \"%s\"\n".formatted(urgency));
    rules.append("  Give information \"What to say when %s advises this.\"\n".formatted(id));
    if (rule == 4) {
      rules.append("  Instead of \"Rule 2\"\n");
    }
    rules.append("end\n");
  }

  private void head(int rule) {
    rules.append("\nrule \"Rule ").append(rule).append("\" sources SCL-1\nwhen\n");
  }

  private void lines(String indent, int count, boolean required) {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      String line = line(required);
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    lines.forEach(line -> rules.append(indent).append(line).append('\n'));
  }

  private String line(boolean required) {
    int chance = random.nextInt(10);
    if (required && chance < 2) {
      return sentences.person();
    }
    List<Idea> some = chance < 6 ? specialty : shared;
    List<Idea> all = Stream.concat(Stream.of(own), some.stream()).toList();
    Idea idea = all.get(random.nextInt(all.size()));
    return required ? sentences.required(idea) : sentences.against(idea);
  }
}
