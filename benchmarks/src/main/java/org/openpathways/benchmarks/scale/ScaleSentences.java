package org.openpathways.benchmarks.scale;

import java.util.List;
import java.util.Random;

/** Writes sentences about concepts, from few variants each, so that pathways share many. */
final class ScaleSentences {
  private static final List<String> AGES =
      List.of(
          "The patient is aged 18 or over",
          "The patient is aged 40 or over",
          "The patient is aged 65 or over",
          "The patient is aged 75 or over",
          "The patient is aged under 50",
          "The patient is aged under 80",
          "The patient is female",
          "The patient is male");

  private final Random random;

  ScaleSentences(Random random) {
    this.random = random;
  }

  /** Of age or sex. */
  String person() {
    return drawn(AGES);
  }

  /** That speaks for acting. */
  String required(Idea idea) {
    String name = idea.name();
    return switch (idea.kind()) {
      case MEDICINE ->
          drawn(
                  List.of(
                      "The patient takes \"%s\"",
                      "The patient does not take \"%s\"", "The patient has ever taken \"%s\""))
              .formatted(name);
      case REFERRAL -> "No \"%s\" was sent in the last 12 months".formatted(name);
      case PROCEDURE_DONE -> "No \"%s\" was done in the last 12 months".formatted(name);
      default -> idea.unit().isEmpty() ? state(name) : measured(idea);
    };
  }

  /** That speaks against: already done, or a reason not to. */
  String against(Idea idea) {
    String name = idea.name();
    return switch (idea.kind()) {
      case MEDICINE -> "The patient takes \"%s\"".formatted(name);
      case REFERRAL -> "A \"%s\" was sent in the last 3 months".formatted(name);
      case PROCEDURE_DONE -> "A \"%s\" was done in the last 12 months".formatted(name);
      case SYMPTOM, ANSWER -> "A \"%s\" is recorded in the last 3 months".formatted(name);
      default -> idea.unit().isEmpty() ? "The patient has \"%s\"".formatted(name) : measured(idea);
    };
  }

  private String state(String name) {
    return drawn(
            List.of(
                "The patient has \"%s\"",
                "The patient has \"%s\"",
                "The patient has ever had \"%s\"",
                "The patient does not have \"%s\""))
        .formatted(name);
  }

  private String measured(Idea idea) {
    String start =
        drawn(
            List.of(
                "The latest \"%s\" is",
                "The latest \"%s\" in the last 12 months is",
                "The highest \"%s\" in the last 12 months is"));
    String compared = drawn(List.of("at least", "below"));
    return "%s %s %s %s"
        .formatted(start.formatted(idea.name()), compared, drawn(idea.thresholds()), idea.unit());
  }

  private String drawn(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
