package org.openpathways.pathways.mutation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.check.Finding;
import org.openpathways.engine.language.Problem;

/** How an edit was noticed. */
enum Verdict {
  /** An error at the line, or in the rule or entry that the line belongs to. */
  AT_THE_LINE,
  /** An error that points there: of a scenario or an example that comes out otherwise. */
  POINTED_AT,
  /** Another failing scenario, or an outcome that no scenario reaches any more. */
  BY_A_SCENARIO,
  /** An error somewhere else. */
  ELSEWHERE,
  /** No error. */
  SURVIVED;

  /** Whether whoever made the edit is told where. */
  boolean saysWhere() {
    return this == AT_THE_LINE || this == POINTED_AT;
  }

  private static final Pattern PARAMETER = Pattern.compile("  ([a-z0-9-]+): \\{value:");

  static Verdict of(Mutant mutant, Map<String, String> files, List<Finding> errors) {
    if (errors.isEmpty()) {
      return SURVIVED;
    }
    if (errors.stream().anyMatch(error -> here(mutant, files, error.problem()))) {
      return AT_THE_LINE;
    }
    if (errors.stream().anyMatch(error -> pointsAt(mutant, files, error.problem()))) {
      return POINTED_AT;
    }
    return errors.stream().anyMatch(error -> error.check().equals("scenario"))
        ? BY_A_SCENARIO
        : ELSEWHERE;
  }

  private static boolean pointsAt(Mutant mutant, Map<String, String> files, Problem problem) {
    return Pattern.compile("(\\S+):([0-9]+)")
        .matcher(problem.advice())
        .results()
        .map(at -> new Problem(at.group(1), Integer.parseInt(at.group(2)), 0, "", ""))
        .anyMatch(place -> here(mutant, files, place));
  }

  private static boolean here(Mutant mutant, Map<String, String> files, Problem problem) {
    if (mutant.kind() == Mutant.Kind.REMOVE_SERVICE) {
      return usesService(mutant, files, problem);
    }
    if (!problem.file().equals(mutant.file())) {
      return mutant.kind() == Mutant.Kind.DROP_LINE && missesParameter(mutant, files, problem);
    }
    int from = mutant.line();
    int to = mutant.line();
    if (mutant.file().endsWith(".dslr")) {
      String[] lines = files.get(mutant.file()).split("\n", -1);
      while (from > 1 && !starts(lines[from - 1])) {
        from--;
      }
      while (to < lines.length && !lines[to - 1].equals("end")) {
        to++;
      }
    }
    // What was dropped is missed at the next line, or in the file as a whole.
    return problem.line() >= from - 1 && problem.line() <= to + 1
        || problem.line() <= 1 && !mutant.file().endsWith(".dslr");
  }

  private static boolean starts(String line) {
    return line.startsWith("rule ") || line.equals("entry") || line.startsWith("score ");
  }

  /** A value that was dropped is missed where a sentence names it. */
  private static boolean missesParameter(
      Mutant mutant, Map<String, String> files, Problem problem) {
    Matcher declared = PARAMETER.matcher(mutant.before());
    String[] lines = files.getOrDefault(problem.file(), "").split("\n", -1);
    return declared.lookingAt()
        && problem.line() > 0
        && problem.line() <= lines.length
        && lines[problem.line() - 1].contains("{" + declared.group(1) + "}");
  }

  private static boolean usesService(Mutant mutant, Map<String, String> files, Problem problem) {
    String[] lines = files.getOrDefault(problem.file(), "").split("\n", -1);
    return problem.line() > 0
        && problem.line() <= lines.length
        && lines[problem.line() - 1].contains(name(files.get(mutant.file())));
  }

  private static String name(String service) {
    return service
        .lines()
        .filter(line -> line.startsWith("name: "))
        .map(line -> line.substring("name: ".length()).replace("\"", "").strip())
        .findFirst()
        .orElseThrow();
  }
}
