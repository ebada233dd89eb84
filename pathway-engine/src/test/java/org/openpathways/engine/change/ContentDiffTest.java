package org.openpathways.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.SmallContent.LOCALITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.SmallContent;

class ContentDiffTest {
  private static final String RULES = "library/fever-review/rules.dslr";
  private static final String YAML = "library/fever-review/pathway.yaml";
  private static final String PAGE = "library/fever-review/page.md";
  private static final String OVERLAY = "localities/harbour/fever-review/overlay.yaml";
  private static final String LOCAL_RULES = "localities/harbour/fever-review/rules.dslr";
  private static final String WHY = "reason: other thermometers, agreed-by: [GP, hospital]";
  private static final String ASK =
      "rule \"%s\"  sources TST-1\nwhen\n  The patient is female\nthen\n  Ask \"weight\"\nend\n";

  private final SmallContent old = new SmallContent();
  private final SmallContent now = new SmallContent();

  private void both(String path, String text) {
    old.put(path, text);
    now.put(path, text);
  }

  private PathwayChanges changes() {
    List<LocalityChanges> all = ContentDiff.between(old.content(), now.content());
    assertThat(all).extracting(LocalityChanges::id).containsExactly(LOCALITY);
    assertThat(all.get(0).pathways()).hasSize(1);
    return all.get(0).pathways().get(0);
  }

  @Test
  void nothingChangedIsNothingToTell() {
    assertThat(ContentDiff.between(old.content(), now.content()).get(0).pathways()).isEmpty();
  }

  @Test
  void tellsAValueWithUnitAndSource() {
    now.replace(YAML, "value: 38", "value: 38.5");
    assertThat(changes().changes())
        .containsExactly(Change.of("Value fever: 38 Cel, now 38.5 Cel (TST-1)"));
    assertThat(changes().decisions()).isEmpty();
  }

  @Test
  void tellsARuleSentenceBySentenceWithItsUrgencyFirst() {
    now.replace(RULES, "\"same day\"", "\"routine\"").replace(RULES, "3 days", "5 days");
    assertThat(changes().changes())
        .containsExactly(
            new Change(
                "Rule \"Fever\" changed",
                List.of(
                    "URGENCY: \"same day\", now \"routine\"",
                    "was, when: The latest \"temperature\" in the last 3 days is at least 38 Cel",
                    "now, when: The latest \"temperature\" in the last 5 days is at least 38 Cel",
                    "was, then: Recommend \"Review the fever\" as offer, urgency \"same day\"",
                    "now, then: Recommend \"Review the fever\" as offer, urgency \"routine\"")));
  }

  @Test
  void tellsNewRulesAndThoseThatAreGone() {
    now.replace(RULES, "rule \"Fever\"", ASK.formatted("Ask") + "rule \"Temperature\"");
    assertThat(changes().changes())
        .extracting(Change::words)
        .contains("Rule \"Fever\" is gone", "Rule \"Ask\" is new", "Rule \"Temperature\" is new");
  }

  @Test
  void tellsThePageAndTheServices() {
    now.replace(PAGE, "Example.", "Another example.");
    now.replace(
        "localities/harbour/services/day-clinic.yaml", "setting: hospital", "setting: community");
    assertThat(changes().changes())
        .containsExactly(
            new Change(
                "Page, \"Red flags\", changed",
                List.of("was: Example. [TST-1]", "now: Another example. [TST-1]")),
            new Change(
                "Service \"day clinic\" changed",
                List.of("was: setting: hospital", "now: setting: community")));
  }

  @Test
  void aSharedValueUnderALocalOneNeedsADecision() {
    both(OVERLAY, "parameters: {fever: {value: 37.5, source: TST-1, " + WHY + "}}\n");
    now.replace(YAML, "value: 38", "value: 38.5");
    assertThat(changes().changes()).isEmpty();
    assertThat(changes().decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.words())
                  .isEqualTo(
                      "The shared value of fever is now 38.5 Cel (was 38 Cel);"
                          + " Harbour keeps 37.5 Cel");
              assertThat(decision.details())
                  .containsExactly("local because: other thermometers; agreed by GP, hospital");
            });
  }

  @Test
  void aSharedRuleThatIsReplacedOrSwitchedOffNeedsADecision() {
    both(OVERLAY, "replace: [{rule: Fever, " + WHY + "}]\n");
    both(LOCAL_RULES, ASK.formatted("Fever"));
    now.replace(RULES, "3 days", "5 days");
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .containsExactly("The shared rule \"Fever\" changed; Harbour replaced it");
    assertThat(changes().changes()).isEmpty();
    both(OVERLAY, "switch-off: [{rule: Fever, " + WHY + "}]\n");
    both(LOCAL_RULES, ASK.formatted("Own"));
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .containsExactly("The shared rule \"Fever\" changed; Harbour switched it off");
  }

  @Test
  void aChangedRuleAroundALocalValueNeedsADecision() {
    both(OVERLAY, "parameters: {fever: {value: 37.5, source: TST-1, " + WHY + "}}\n");
    now.replace(RULES, "3 days", "5 days");
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .containsExactly(
            "The shared rule \"Fever\" changed; Harbour uses its own value in it"
                + " (fever = 37.5 Cel)");
  }

  @Test
  void whatNoLongerFitsIsToldWithItsPlace() {
    both(OVERLAY, "parameters: {fever: {value: 37.5, source: TST-1, " + WHY + "}}\n");
    now.replace(YAML, "fever: {value", "heat: {value").replace(RULES, "{fever}", "{heat}");
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .contains(
            "The shared pathway no longer has the value fever, which Harbour set",
            "It does not load here: localities/harbour/fever-review/overlay.yaml, line 1:"
                + " The shared pathway has no parameter \"fever\".");
  }

  @Test
  void aNewSharedRuleOfTheNameOfALocalOneNeedsADecision() {
    both(LOCAL_RULES, ASK.formatted("Own"));
    now.replace(RULES, "rule \"Fever\"", ASK.formatted("Own") + "rule \"Fever\"");
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .contains("The shared rule \"Own\" is new; Harbour has a rule of that name");
  }

  @Test
  void aSharedSectionBesideALocalPassageNeedsADecision() {
    both("localities/harbour/fever-review/page.md", "## Red flags\n\n- Ring. [TST-1]\n");
    now.replace(PAGE, "Example.", "Another example.");
    assertThat(changes().decisions())
        .extracting(Decision::words)
        .containsExactly("The shared page changed in \"Red flags\"; Harbour adds passages there");
  }
}
