package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Problem;

class PathwayLoaderTest {
  private static final String YAML = "library/bowel/pathway.yaml";
  private static final String AGREED = "reason: other assay, agreed-by: [GP, surgeon]";
  private static final String OVERLAY = "localities/here/bowel/overlay.yaml";

  private static List<String> problems(Files files) {
    Loaded loaded = files.load();
    assertThat(loaded.pathway().isEmpty()).isEqualTo(!loaded.problems().isEmpty());
    return loaded.problems().stream().map(p -> p.toString().replace("\n  Maybe ", " | ")).toList();
  }

  @Test
  void joinsSharedFilesAndLocality() {
    Pathway pathway = Files.sound().pathway();

    assertThat(pathway.id()).isEqualTo("bowel");
    About about = pathway.about();
    assertThat(about.locality()).isEqualTo("here");
    assertThat(about.reviewBy()).isEqualTo("2027-10-12");
    assertThat(about.guideline()).isEqualTo("NICE NG12");
    assertThat(about.synonyms()).containsExactly("2WW");
    assertThat(about.demonstration()).isTrue();
    assertThat(pathway.ages()).isEqualTo(Ages.ADULTS);
    assertThat(pathway.entry()).hasSize(1);
    assertThat(pathway.services()).containsOnlyKeys("bowel clinic");
    assertThat(pathway.concepts())
        .extracting(Concept::name)
        .containsExactlyInAnyOrder("rectal bleeding", "FIT result");
    assertThat(pathway.page()).startsWith("# Bowel");
    assertThat(pathway.localRules()).isEmpty();
  }

  private static String firstWords(Pathway pathway) {
    return ((Condition.Line) pathway.rules().get(0).when().get(0)).words();
  }

  @Test
  void theLocalityChangesAValueAndSaysSo() {
    Pathway pathway =
        Files.sound()
            .put(
                OVERLAY,
                "parameters:\n  fit-threshold: {value: 7, source: CRC-8, " + AGREED + "}\n")
            .pathway();

    assertThat(firstWords(pathway)).endsWith("is at least 7 ug/g");
    assertThat(pathway.parameters().get("fit-threshold"))
        .isEqualTo(
            new Parameter(
                "fit-threshold",
                "7",
                "ug/g",
                "CRC-8",
                Optional.of(new Agreement("other assay", List.of("GP", "surgeon")))));
  }

  private static String change(String key, String rule) {
    return key + ":\n  - {rule: " + rule + ", " + AGREED + "}\n";
  }

  @Test
  void theLocalityReplacesAddsAndLeavesOutRules() {
    String rules = "localities/here/bowel/rules.dslr";
    String more =
        "rule \"ask\" sources CRC-1\nwhen\nThe patient is female\nthen\nAsk \"stroke\"\nend\n";
    assertThat(Files.sound().put(rules, more).pathway().localRules()).containsExactly("ask");
    Pathway without =
        Files.sound().put(rules, more).put(OVERLAY, change("switch-off", "refer")).pathway();
    assertThat(without.rules()).extracting(r -> r.id().name()).containsExactly("ask");
    Pathway replaced =
        Files.sound()
            .put(rules, more.replace("ask\"", "refer\""))
            .put(OVERLAY, change("replace", "refer"))
            .pathway();
    assertThat(replaced.rules()).hasSize(1);
    assertThat(replaced.services()).isEmpty();
  }

  @Test
  void readsScoreTables() {
    Files files =
        Files.sound()
            .put(
                "library/bowel/scores/risk.csv",
                """
                # score risk, sources AFI-4
                item,points,group,when,and
                old,2,age,The patient is aged 75 or over,
                older,1,age,The patient is aged 65 to 74,The patient is female
                stroke,2,,"The patient has ever had ""stroke\""",
                stroke,2,,"The patient has ""stroke\""",
                """);
    Pathway pathway = files.pathway();

    assertThat(pathway.scores())
        .singleElement()
        .satisfies(
            score -> {
              assertThat(score.name()).isEqualTo("risk");
              assertThat(score.items())
                  .extracting(i -> i.name())
                  .containsExactly("old", "older", "stroke");
              assertThat(score.items()).extracting(i -> i.points()).containsExactly(2.0, 1.0, 2.0);
              assertThat(score.items().get(1).alternatives().get(0)).hasSize(2);
              assertThat(score.items().get(2).alternatives()).hasSize(2);
            });
    assertThat(pathway.concepts()).extracting(Concept::name).contains("stroke");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "# score risk, sources AFI-4 => # score risk => library/bowel/scores/risk.csv:1:1: The first line does not name the score",
        "AFI-4 => nice => library/bowel/scores/risk.csv:1:1: The source (nice) is not the id of a clinical fact",
        "points,group => group,points => library/bowel/scores/risk.csv:2: The columns are item,group,points,when,and",
        "old,2 => old,two => library/bowel/scores/risk.csv:3: The cell \"points\" (two) cannot be read",
        "aged 75 or over => aged 75 and over => library/bowel/scores/risk.csv:3: This sentence is not in the dictionary",
        "aged 75 or over => aged 75 or over ) eval(true) => library/bowel/scores/risk.csv:3: This sentence is not in the dictionary",
        "old,2 => {old},2 => library/bowel/scores/risk.csv:3: The cell \"item\" ({old}) cannot be read",
        "The patient is aged 75 or over => \"It is concluded that \"\"x\"\"\" => library/bowel/scores/risk.csv:3: A conclusion cannot stand here",
        "The patient is aged 75 or over, => \"The patient => library/bowel/scores/risk.csv: The table is not CSV",
        "The patient is aged 75 or over =>  => library/bowel/scores/risk.csv:3: The cell \"when\" is empty",
        "old,2 => old,2,,The patient is male,\\nold,3 => library/bowel/scores/risk.csv:4: The item \"old\" has other points or another group in an earlier row",
      })
  void refusesWhatAScoreTableMayNotHold(String from, String to, String problem) {
    Files files =
        Files.sound()
            .put(
                "library/bowel/scores/risk.csv",
                """
                # score risk, sources AFI-4
                item,points,group,when,and
                old,2,age,The patient is aged 75 or over,
                """)
            .replace(
                "library/bowel/scores/risk.csv", from, to == null ? "" : to.replace("\\n", "\n"));

    assertThat(problems(files)).anyMatch(p -> p.startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "id: bowel => id: bowels => 1: The id is not the name of the folder. | write \"bowel\".",
        "risk: high => risk: huge => 5: \"risk\" is \"huge\". | write one of: high, ordinary.",
        "risk: high => rsk: high => 5: Nothing reads \"rsk\" here.",
        "demonstration: true => demonstration: yes => 7: \"demonstration\" is \"yes\". | write one of: false, true.",
        "risk: high => risk: high\\nages: adults => 6: The ages (adults) cannot be read.",
        "value: 10 => value: ten => 11: The value of fit-threshold (ten) is neither a number nor a time.",
        "value: 10, unit: ug/g => value: 10, unit: mg/L => library/bowel/rules.dslr:6:39: The agreed value \"fit-threshold\" is in mg/L; the sentence says ug/g",
        "fit-threshold: => fit threshold: => 11: The parameter's name (fit threshold) cannot be used.",
      })
  void refusesWhatPathwayYamlMayNotHold(String from, String to, String problem) {
    String place = problem.startsWith("library") ? problem : YAML + ":" + problem;
    assertThat(problems(Files.sound().replace(YAML, from, to.replace("\\n", "\n"))))
        .anyMatch(p -> p.startsWith(place));
  }

  @Test
  void namesMissingFiles() {
    assertThat(problems(Files.sound().without(YAML)))
        .containsExactly(
            YAML
                + ": There is no pathway \"bowel\""
                + " | add this file, or take the pathway out of the locality");
    assertThat(problems(Files.sound().without("library/bowel/rules.dslr")))
        .containsExactly("library/bowel/rules.dslr: The pathway has no rules | add this file");
    assertThat(problems(Files.sound().without("library/bowel/page.md")))
        .containsExactly("library/bowel/page.md: The pathway has no page to read | add this file");
    assertThat(problems(Files.sound().without("localities/here/locality.yaml")))
        .containsExactly(
            "localities/here/locality.yaml: There is no locality \"here\" | add this file");
  }

  @Test
  void anOverlayChangesOnlyWhatIsThere() {
    assertThat(
            problems(
                Files.sound()
                    .put(
                        OVERLAY,
                        "parameters:\n  fit-treshold: {value: 7, source: x, " + AGREED + "}\n")))
        .containsExactly(
            OVERLAY
                + ":2: The shared pathway has no parameter \"fit-treshold\"."
                + " | \"fit-threshold\" was meant");
    assertThat(
            problems(
                Files.sound()
                    .put(
                        OVERLAY,
                        "parameters:\n  fit-threshold: {value: 7, unit: mg/L, source: x, "
                            + AGREED
                            + "}\n")))
        .hasSize(1);
    assertThat(problems(Files.sound().put(OVERLAY, change("switch-off", "reefer"))))
        .containsExactly(
            OVERLAY + ":2: There is no shared rule \"reefer\" to leave out | \"refer\" was meant");
  }

  @Test
  void aBrokenConceptStopsOnlyPathwaysThatUseIt() {
    Files broken =
        Files.sound().put("vocabulary/concepts/other.yaml", "name: other\nkind: nonsense\n");
    assertThat(broken.load().pathway()).isPresent();
    Files used =
        Files.sound().put("vocabulary/concepts/fit-result.yaml", "name: FIT result\nkind: x\n");
    assertThat(problems(used))
        .anyMatch(p -> p.startsWith("library/bowel/rules.dslr:6:15: There is no concept"))
        .anyMatch(p -> p.startsWith("vocabulary/concepts/fit-result.yaml"));
  }

  @Test
  void hasNoProblemsToReport() {
    assertThat(ContentCheck.check(Files.sound().content())).isEmpty();
  }

  @Test
  void oneBadPathwayDoesNotHideTheOthers() {
    Files files = Files.sound();
    files.replace("localities/here/locality.yaml", "[bowel]", "[bad, bowel]");
    assertThat(ContentCheck.check(files.content()))
        .extracting(Problem::file)
        .containsExactly("library/bad/pathway.yaml");
    assertThat(files.load().pathway()).isPresent();
  }

  @Test
  void namesWhatNobodyUses() {
    Files files = Files.sound();
    files.put("library/lost/pathway.yaml", "id: lost\n");
    files.put("localities/here/elsewhere/overlay.yaml", "switch-off: []\n");
    assertThat(ContentCheck.check(files.content()))
        .extracting(Problem::message)
        .containsExactly(
            "No locality uses this pathway, so nothing checks its rules",
            "The locality changes \"elsewhere\" but does not use it");
  }

  @ParameterizedTest
  @CsvSource({
    "18 and over, 18, 2147483647",
    "40 or over, 40, 2147483647",
    "25 to 84, 25, 84",
    "under 18, 0, 17",
    "all ages, 0, 2147483647"
  })
  void readsAges(String text, int from, int to) {
    assertThat(AgesReader.read(text)).contains(new Ages(from, to));
  }

  @ParameterizedTest
  @CsvSource({"84 to 25", "under 0", "adults", "18+", "'18 and over '"})
  void refusesAgesThatNobodyHas(String text) {
    assertThat(AgesReader.read(text)).isEmpty();
  }
}
