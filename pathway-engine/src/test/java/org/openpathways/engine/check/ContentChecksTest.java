package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.check.CheckedContent.path;
import static org.openpathways.engine.check.CheckedContent.set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each check with content that it must reject. */
class ContentChecksTest {
  private static final String RULES = "library/bowel/rules.dslr";
  private static final String PAGE = "library/bowel/page.md";
  private static final String LEAFLET = "library/bowel/leaflet.md";
  private static final String PATHWAY = "library/bowel/pathway.yaml";
  private static final String SCENARIOS = "library/bowel/scenarios.yaml";

  private final CheckedContent content = new CheckedContent();

  @Test
  void findsNothingInSoundContent() {
    assertThat(content.findings()).isEmpty();
    assertThat(content.shipped().passed()).isTrue();
    assertThat(content.shipped().scenarios()).hasSize(1);
  }

  @Test
  void printsWhatLoadingFindsAsALinterDoes() {
    content.replace(RULES, "The latest \"FIT result\"", "The latest \"FIT resalt\"");
    Finding finding = content.shipped().errors().get(0);
    assertThat(finding.toString())
        .startsWith("library/bowel/rules.dslr:6:")
        .contains(": error: ", " [loads]\n  Maybe ");
  }

  @Test
  void findsACodeWithAWrongCheckDigit() {
    content.replace(set("rectal-bleeding"), "12063002", "12063003");
    assertThat(content.findings())
        .containsExactly(
            set("rectal-bleeding")
                + ":19: error: 12063003 is no code of http://snomed.info/sct [code]");
    content.replace(set("fit-result"), "58453-2", "58435-2");
    assertThat(content.findings()).anyMatch(f -> f.contains("58435-2 is no code of http://loinc"));
  }

  @Test
  void findsACodeOfAnUnknownSystemWithoutDisplayOrTwice() {
    content.replace(set("fit-result"), "http://loinc.org", "http://loinc.com");
    assertThat(content.findings())
        .containsExactly(
            set("fit-result")
                + ":19: error: The code system \"http://loinc.com\" is not known [code]");
    content.replace(set("rectal-bleeding"), "\"display\": \"Example\"", "\"display\": \"\"");
    assertThat(content.findings()).anyMatch(f -> f.contains("12063002 has no display"));
    content.replace(
        set("rectal-bleeding"),
        "\"concept\": [",
        "\"concept\": [{\"code\": \"12063002\", \"display\": \"Again\"},");
    assertThat(content.findings()).anyMatch(f -> f.contains("The code 12063002 stands twice"));
  }

  @Test
  void findsAnEntryWithoutCode() {
    content.replace(set("rectal-bleeding"), "\"code\": \"12063002\",\n", "");
    assertThat(content.findings())
        .anyMatch(f -> f.endsWith("error: This entry has no code [code]"));
  }

  @Test
  void findsAValueSetThatDoesNotSayWhatItIsOrBelongsToNothing() {
    content.replace(set("fit-result"), "  \"copyright\": \"Example\",\n", "");
    assertThat(content.findings())
        .containsExactly(
            set("fit-result") + ": error: The value set has no \"copyright\" [value-set]");
    content.put(set("spare"), "{}");
    assertThat(content.findings())
        .anyMatch(f -> f.contains("No concept uses the value set \"spare\""));
  }

  @Test
  void findsAValueSetUnderAnotherName() {
    content.replace(set("fit-result"), "\"id\": \"fit-result\"", "\"id\": \"fit\"");
    content.replace(set("fit-result"), "ValueSet/fit-result", "ValueSet/fit");
    assertThat(content.findings())
        .hasSize(2)
        .anyMatch(f -> f.contains("The value set's id (fit) is not the name of its file"))
        .anyMatch(f -> f.contains("does not end with its name"));
  }

  @Test
  @DisplayName("SEM-16 A concept without codes must say that it can only be answered")
  void findsAConceptThatNothingCanMean() {
    content.replace(path("rectal-bleeding"), "value-set: rectal-bleeding\n", "");
    content.without(set("rectal-bleeding"));
    assertThat(content.findings())
        .containsExactly(
            path("rectal-bleeding")
                + ":2: error: Nothing in a record can mean \"rectal bleeding\" [concept]");
    content.replace(path("rectal-bleeding"), "kind: symptom", "kind: symptom\nanswer-only: true");
    assertThat(content.findings()).isEmpty();
  }

  @Test
  void findsAConceptThatCannotBeAskedForOrHasNoFacts() {
    content.replace(path("rectal-bleeding"), "question: \"Is it?\"\n", "");
    content.replace(path("fit-result"), "facts: [CRC-1]\n", "");
    assertThat(content.findings())
        .containsExactly(
            path("fit-result") + ":1: error: The concept names no clinical facts [concept]",
            path("rectal-bleeding")
                + ":1: error: The concept does not say how to ask for it [concept]");
  }

  @Test
  void findsOpposingActionsThatNobodyCanTake() {
    content.put(
        "vocabulary/opposing-actions.yaml", "pairs:\n  - one: {begin: x}\n    other: {stop: y}\n");
    assertThat(content.findings()).anyMatch(f -> f.endsWith("[opposing]"));
  }

  @Test
  void findsARecommendationWithoutActions() {
    content.replace(RULES, "  Refer to service \"bowel clinic\"\n", "");
    content.replace(RULES, "  Safety-net \"Come back if you bleed more.\"\n", "");
    assertThat(content.findings())
        .contains(RULES + ":4: error: \"Refer\" recommends and gives nothing to do [actions]");
  }

  @Test
  void findsServicesThatDoNotExistOrThatNobodyUses() {
    content.replace(RULES, "Refer to service \"bowel clinic\"", "Give information \"Wait.\"");
    content.replace(SCENARIOS, "[refer, safety-net]", "[information, safety-net]");
    assertThat(content.findings())
        .containsExactly(
            "localities/here/services/clinic.yaml: warning:"
                + " No rule refers to the service \"bowel clinic\" [service]");
    CheckedContent other = new CheckedContent().without("localities/here/services/clinic.yaml");
    assertThat(other.findings())
        .anyMatch(f -> f.startsWith(RULES + ":9:") && f.contains("bowel clinic"));
  }

  @Test
  void findsAValueThatNoSentenceUses() {
    content.replace(RULES, "{fit-threshold}", "10");
    assertThat(content.findings())
        .anyMatch(f -> f.contains("No sentence uses the parameter fit-threshold [notes]"));
  }

  @Test
  void findsDeadLinksBetweenPageAndRules() {
    content.replace(PAGE, "{rule: Refer}", "{rule: Refers}");
    assertThat(content.findings())
        .containsExactly(
            PAGE + ":5:13: error: The pathway has no rule \"Refers\" [page-link]",
            RULES + ":4: warning: The page says nothing of the rule \"Refer\" [page-link]");
    assertThat(content.shipped().errors().get(0).problem().advice()).contains("Refer");
    content.replace(PAGE, "{rule: Refers}", "{rule Refer}");
    assertThat(content.findings()).anyMatch(f -> f.contains("{rule Refer} is no directive"));
  }

  @Test
  void findsALeafletWithoutAHeadingOrFacts() {
    content.replace(LEAFLET, "## When to get help", "## Help");
    content.replace(LEAFLET, "check. [CRC-1]", "check.");
    assertThat(content.findings())
        .containsExactly(
            LEAFLET + ":5: error: This passage names no clinical facts [leaflet]",
            LEAFLET
                + ":11: error: The heading \"## Help\" is unknown or in the wrong place [leaflet]");
  }

  @Test
  void warnsOfAMissingLeaflet() {
    content.without(LEAFLET);
    assertThat(content.shipped().passed()).isTrue();
    assertThat(content.findings())
        .containsExactly(LEAFLET + ": warning: There is no leaflet for patients [leaflet]");
  }

  @Test
  void findsTextThatIsTooHardToRead() {
    content.replace(
        LEAFLET,
        "Call us if you bleed more.",
        "Immediately communicate any deterioration, particularly gastrointestinal"
            + " haemorrhage, to the multidisciplinary colorectal investigation service.");
    content.replace(
        RULES,
        "Come back if you bleed more.",
        "Gastrointestinal haemorrhage necessitates immediate reassessment.");
    assertThat(content.findings())
        .hasSize(2)
        .anyMatch(f -> f.startsWith(LEAFLET + ":13: error: The leaflet needs grade"))
        .anyMatch(f -> f.startsWith(RULES + ":4: error: The safety net needs grade"));
  }

  @Test
  void findsReviewsThatAreOverdue() {
    content.replace(PATHWAY, "review-by: 2027-10-12", "review-by: 2026-11-21");
    content.replace("localities/here/locality.yaml", "2027-10-12", "2026-11-20");
    assertThat(content.findings())
        .containsExactly(
            PATHWAY + ":11: error: The review was due by 2026-11-21; it is 2026-11-22 [review]",
            "localities/here/locality.yaml:8: error:"
                + " The review was due by 2026-11-20; it is 2026-11-22 [review]");
  }

  @Test
  void findsSourcesWithoutADateOrOfTheFuture() {
    content.replace(PATHWAY, "sources-reviewed: 2026-11-22", "sources-reviewed: 2026-11-23");
    content.replace(PATHWAY, "sources-review-by: 2027-10-12\n", "");
    content.replace(PATHWAY, "(2023)", "");
    assertThat(content.findings())
        .hasSize(3)
        .anyMatch(f -> f.contains(":10: error: The sources were reviewed on 2026-11-23"))
        .anyMatch(f -> f.contains("The pathway does not say \"sources-review-by\""))
        .anyMatch(f -> f.contains("names no year"));
    content.replace(PATHWAY, "NICE NG12", "NICE NG12 (2203)");
    assertThat(content.findings()).anyMatch(f -> f.contains("The guideline is of 2203"));
  }

  @Test
  void findsAScenarioThatFails() {
    content.replace(PATHWAY, "{value: 10,", "{value: 11,");
    assertThat(content.findings())
        .anyMatch(f -> f.startsWith(SCENARIOS + ":2: error: In here, \"At the threshold\": "));
    assertThat(content.shipped().errors())
        .extracting(finding -> finding.problem().advice())
        .as("the rule to look at")
        .contains("look at " + RULES + ":4");
  }

  @Test
  void findsAnOutcomeThatNoScenarioReaches() {
    content.replace(SCENARIOS, "      - {no: rectal bleeding, on: 2026-11-20}\n", "");
    assertThat(content.findings())
        .anyMatch(f -> f.startsWith(RULES + ":2: error: In here no scenario reaches not met of"));
    assertThat(content.forAuthors().passed()).as("unfinished only").isTrue();
    assertThat(content.forAuthors().warnings()).isNotEmpty();
  }

  @Test
  void findsAFactThatNothingElseNames() {
    content.replace(RULES, "sources CRC-8", "sources CRC-88");
    assertThat(content.findings())
        .containsExactly(
            RULES
                + ":4: error: \"Refer\" rests on CRC-88, which neither page nor scenario names"
                + " [fact]");
  }

  @Test
  void findsAPathwayThatNobodyFindsOrWithoutAges() {
    content.replace(PATHWAY, "synonyms: [2WW]\n", "");
    content.replace(PATHWAY, "ages: 18 and over\n", "");
    assertThat(content.findings())
        .hasSize(2)
        .allMatch(f -> f.startsWith(PATHWAY + ":1: error: ") && f.endsWith("[search]"));
  }

  @Test
  void findsAValueSetThatListsNothingOrIsNoJson() {
    content.replace(set("fit-result"), "\"compose\"", "\"composed\"");
    assertThat(content.findings()).anyMatch(f -> f.contains("The value set lists no code"));
    content.put(set("fit-result"), "{\"resourceType\": \"ValueSet\"}}");
    assertThat(content.findings()).anyMatch(f -> f.endsWith("The file is not JSON [value-set]"));
  }
}
