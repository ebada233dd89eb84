package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.SmallContent;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.LoadedLibrary;

/** What each check of the rules' logic must reject, and what it must leave alone. */
class LogicChecksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String FILE = "library/fever-review/rules.dslr";

  private final SmallContent content = new SmallContent();

  @Test
  void aNumberBetweenTwoNeighboursIsAGap() {
    rules(
        rule("Low", "The latest \"temperature\" in the last 3 days is below 38 Cel", "Wait"),
        rule("High", "The latest \"temperature\" in the last 3 days is above 38 Cel", "Review"));
    assertThat(found(new ThresholdCheck()))
        .containsExactly(
            FILE
                + ":14: Between below 38 and above 38 no rule of this kind looks at the temperature");
  }

  @Test
  void bandsThatMeetAreSound() {
    rules(
        rule("Low", "The latest \"temperature\" in the last 3 days is below 38 Cel", "Wait"),
        rule("High", "The latest \"temperature\" in the last 3 days is at least 38 Cel", "Review"),
        rule("Young", "The patient is aged 18 to 39", "Play"),
        rule("Old", "The patient is aged 40 or over", "Rest"));
    assertThat(found(new ThresholdCheck())).isEmpty();
  }

  @Test
  void agesThatNoRuleLooksAtAreAGap() {
    rules(
        rule("Young", "The patient is aged 18 to 39", "Play"),
        rule("Old", "The patient is aged over 40", "Rest"));
    assertThat(found(new ThresholdCheck()))
        .singleElement()
        .asString()
        .contains(":14:", "Between 18 to 39 and at least 41", "age");
  }

  @Test
  void bandsThatOverlapInPartAreReported() {
    rules(
        rule("Low", "The latest \"temperature\" is between 36 and 38 Cel", "Wait"),
        rule("High", "The latest \"temperature\" is between 37.5 and 39 Cel", "Review"));
    assertThat(found(new ThresholdCheck()))
        .singleElement()
        .asString()
        .contains(
            ":14:", "The temperature of 37.5 to 39 overlaps with the rule \"Low\" (36 to 38)");
  }

  @Test
  void linesThatExcludeEachOtherKeepARuleFromFiring() {
    rules(
        rule("Never", "The patient is aged under 40\n  The patient is aged 60 or over", "Review"));
    assertThat(found(new ReachabilityCheck()))
        .containsExactly(
            FILE
                + ":8: The rule \"Never\" can never fire: this line and"
                + " \"The patient is aged under 40\" exclude each other");
  }

  @Test
  void whatWithholdsARuleMayNotBeWhatItNeeds() {
    rules(
        rule(
            "Never",
            "The patient has \"asthma\"\nprovided there is no\n  The patient has \"asthma\"",
            "Review"));
    assertThat(found(new ReachabilityCheck()))
        .singleElement()
        .asString()
        .contains("\"Never\" can never fire", "asthma");
  }

  @Test
  void aRuleThatAnotherCoversAddsNothing() {
    rules(
        rule("Wide", "The latest \"temperature\" is at least 38 Cel", "Review"),
        rule(
            "Narrow",
            "The latest \"temperature\" is at least 39 Cel\n  The patient has \"asthma\"",
            "Review"));
    assertThat(found(new ReachabilityCheck()))
        .containsExactly(
            FILE
                + ":12: The rule \"Narrow\" adds nothing: \"Wide\" does the same whenever it fires");
  }

  @Test
  @DisplayName("SEM-18: two rules that can stand together and contradict each other are found")
  void aContradictionThatCanHappenIsFound() {
    contradicting("");
    assertThat(found(new ContradictionCheck()))
        .singleElement()
        .asString()
        .contains(":5:", "\"Do\"", "\"Do not\"", "do and do not: order temperature", "asthma");
  }

  @Test
  @DisplayName("SEM-18: rules that can never stand together do not contradict each other")
  void rulesThatNeverMeetAreSound() {
    contradicting("\nprovided there is no\n  The patient has \"asthma\"");
    assertThat(found(new ContradictionCheck())).isEmpty();
  }

  @Test
  void anExplainedContradictionIsLeft() {
    contradicting("");
    explain("Do not");
    assertThat(found(new ContradictionCheck())).isEmpty();
  }

  @Test
  void anExplanationOfARuleThatIsNoMoreIsReported() {
    explain("Gone");
    assertThat(found(new ContradictionCheck()))
        .contains(Explained.FILE + ":2: There is no rule \"Gone\" in the pathway \"fever-review\"");
  }

  private void contradicting(String more) {
    rules(
        rule("Do", "The patient is aged 60 or over" + more, "Measure")
            .replace("\nend", "\n  Order test \"temperature\"\nend"),
        rule("Do not", "The patient has \"asthma\"", "Leave it")
            .replace("\nend", "\n  Do not order test \"temperature\"\nend"));
  }

  private void explain(String rule) {
    content.put(
        Explained.FILE,
        """
        explained:
          - one: {pathway: fever-review, rule: "Do"}
            other: {pathway: fever-review, rule: "%s"}
            reason: "as an example"
            facts: [TST-1]
        """
            .formatted(rule));
  }

  /** Rules in a pathway about cough; the first begins in line 5, each takes 6 lines and a blank. */
  private void rules(String... rules) {
    content.put(
        FILE,
        "entry\n  The patient has \"cough\" now\nend\n\n" + String.join("\n", List.of(rules)));
  }

  private static String rule(String name, String when, String advice) {
    return """
        rule "%s"  sources TST-1
        when
          %s
        then
          Recommend "%s" as offer, urgency "routine"
        end
        """
        .formatted(name, when, advice);
  }

  private List<String> found(Check check) {
    Content files = content.content();
    LoadedLibrary library = LoadedLibrary.load(files);
    assertThat(library.problems()).isEmpty();
    Findings findings = new Findings();
    check.look(new Subject(files, library, DAY, false), findings);
    return findings.list().stream()
        .map(f -> f.problem().file() + ":" + f.problem().line() + ": " + f.problem().message())
        .toList();
  }
}
