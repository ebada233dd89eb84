package org.openpathways.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPathwaysTest {
  private static final Path CONTENT = Path.of("../pathways");
  private static final String AMELIA = patient("amelia-fitzharbour");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void printsTheAdviceWithItsReasons() {
    assertThat(evaluate(AMELIA)).isZero();
    assertThat(out.toString())
        .startsWith("Advice: South Tyneside, Sunday 22 November 2026, 12:00\n");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("1. Refer on the suspected colorectal cancer pathway")
        .contains("offer | suspected cancer")
        .contains("FIT result 24 ug/g on 10 Nov 2026; threshold 10")
        .contains("> Refer to: lower GI suspected cancer clinic")
        .contains("rests on CRC-8, CRC-19, CRC-25")
        .contains("Ms B. Example, consultant")
        .contains("sha256:");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @DisplayName("SAF-22: letters and free text were not read, always said")
  void saysThatLettersWereNotRead() {
    evaluate(AMELIA);
    assertThat(out.toString()).contains("\nLetters and free text were not read.\n");
  }

  @Test
  @DisplayName("SAF-28: demonstration content says so")
  void marksDemonstrationContent() {
    evaluate(AMELIA);
    assertThat(out.toString())
        .contains("DEMONSTRATION CONTENT: not clinically approved, not for care.")
        .contains("[demonstration]");
  }

  @Test
  @DisplayName("SAF-27: nothing triggered is not a clearance, and names what was not seen")
  void nothingTriggeredIsNoClearance() throws IOException {
    evaluate(write("{\"resourceType\":\"Patient\",\"id\":\"a\",\"birthDate\":\"1990-01-01\"}"));
    assertThat(out.toString())
        .contains("Nothing triggered; this is not a clearance. Not seen: letters and free text.");
    out.getBuffer().setLength(0);
    run(
        "evaluate",
        "--locality",
        "south-tyneside",
        "--as-of",
        "2026-11-22",
        "--record",
        "as-found",
        folder.resolve("record.json").toString());
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("this is not a clearance. Not seen: problems, observations and results");
  }

  @Test
  @DisplayName("SAF-20: no advice for a patient who has died")
  void givesNoAdviceForTheDeceased() throws IOException {
    evaluate(
        write(
            "{\"resourceType\":\"Patient\",\"id\":\"a\",\"birthDate\":\"1950-01-01\","
                + "\"deceasedBoolean\":true}"));
    assertThat(out.toString()).contains("No advice is given: the patient has died.");
  }

  @Test
  @DisplayName("SAF-13: before the effective day no pathway answers, and it says why")
  void noPathwayAnswersBeforeItsDay() {
    run("evaluate", "--locality", "south-tyneside", "--as-of", "2026-10-11", AMELIA);
    assertThat(out.toString())
        .contains("No pathway answers here on this day; this is not a clearance.")
        .contains("answers from")
        .doesNotContain("Nothing triggered")
        .doesNotContain("\n1. ");
  }

  @Test
  void fitsATerminal() throws IOException {
    for (Path patient : patients()) {
      out.getBuffer().setLength(0);
      assertThat(evaluate(patient.toString())).isZero();
      assertThat(out.toString().lines())
          .as(patient.toString())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
          .noneMatch(line -> line.contains("\u001B"));
    }
  }

  @Test
  @DisplayName("SEM-17: the same question gives the same bytes")
  void printsTheSameEachTime() {
    run("evaluate", "--locality", "south-tyneside", "--as-of", "2026-11-22", "--json", AMELIA);
    String first = out.toString();
    assertThat(first).startsWith("{").contains("\"recommendations\"").contains("\"inputDigest\"");
    out.getBuffer().setLength(0);
    run("evaluate", "--locality", "south-tyneside", "--as-of", "2026-11-22", "--json", AMELIA);
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void saysThatUnsignedContentIsUnsigned() {
    run(
        "evaluate",
        "--locality",
        "south-tyneside",
        "--as-of",
        "2026-11-22",
        "--content",
        CONTENT.toString(),
        AMELIA);
    assertThat(out.toString())
        .contains("UNSIGNED CONTENT")
        .contains("1. Refer on the suspected colorectal cancer pathway");
  }

  @Test
  void opensAPathwayForItsQuestions() throws IOException {
    String nobody =
        write("{\"resourceType\":\"Patient\",\"id\":\"a\",\"birthDate\":\"1960-01-01\"}");
    evaluate(nobody);
    assertThat(out.toString()).doesNotContain("signs of bowel obstruction");
    run(
        "evaluate",
        "--locality",
        "south-tyneside",
        "--as-of",
        "2026-11-22",
        "--open",
        "suspected-colorectal-cancer",
        nobody);
    assertThat(out.toString()).contains("What could change this");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate --locality gateshead FILE | no release for the locality (gateshead). Maybe use one of: example-vale, south-tyneside.",
        "evaluate --locality south-tyneside nowhere.json | There is no file (nowhere.json). Maybe check the path.",
        "evaluate --locality south-tyneside --as-of soon FILE | \"soon\" is not a day. Maybe write it like 2026-11-22.",
        "evaluate --locality south-tyneside --record half FILE | --record is \"half\". Maybe use whole or as-found.",
        "evaluate --locality south-tyneside --as-of 2026-11-22 --open measles FILE | No pathway (measles) answers here. Maybe open one of:",
        "evaluate FILE | Missing required option: '--locality=ID'. Maybe see openpathways evaluate --help",
        "evaluate --locality south-tyneside --content nowhere FILE | The folder (nowhere) holds no content. Maybe give the folder",
        "check nowhere | The folder (nowhere) holds no content. Maybe give the folder",
        "export-drl --locality south-tyneside --as-of 2026-11-22 measles | No pathway (measles) answers here. Maybe use one of:",
        "release verify nowhere.json | The file (nowhere.json) cannot be read. Maybe check path and permissions.",
        "evalu | Unmatched argument at index 0: 'evalu'. Maybe see openpathways --help"
      })
  void saysInOneLineWhatIsWrongAndWhatToDo(String command, String expected) {
    assertThat(run(command.replace("FILE", AMELIA).split(" "))).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("openpathways: ").contains(expected);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysWhereARecordIsBroken() throws IOException {
    for (String broken :
        List.of("", "{", "[1]", "{\"resourceType\":3}", "[".repeat(100_000), "\u0000", "null")) {
      err.getBuffer().setLength(0);
      assertThat(evaluate(write(broken)))
          .as(broken.substring(0, Math.min(9, broken.length())))
          .isEqualTo(2);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("Maybe").doesNotContain("should not happen");
    }
  }

  @Test
  void exportsDrl() {
    assertThat(
            run(
                "export-drl",
                "--locality",
                "south-tyneside",
                "--as-of",
                "2026-11-22",
                "suspected-colorectal-cancer"))
        .isZero();
    assertThat(out.toString()).contains("package ").contains("rule \"");
  }

  @Test
  void verifiesAReleaseFile() throws IOException {
    Path release =
        CONTENT.resolve("target/classes/releases/south-tyneside/suspected-colorectal-cancer.json");
    assertThat(run("release", "verify", "--on", "2026-11-22", release.toString())).isZero();
    assertThat(out.toString())
        .contains("signed for the GP side: Dr A. Example")
        .contains("Good: it answers.");
    out.getBuffer().setLength(0);
    assertThat(run("release", "verify", "--on", "2026-11-22", "--production", release.toString()))
        .isEqualTo(1);
    assertThat(out.toString()).contains("It does not answer:").contains("demonstration");

    Path changed = folder.resolve("changed.json");
    Files.writeString(changed, Files.readString(release).replace("at least {fit", "above {fit"));
    assertThat(run("release", "verify", changed.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("was changed after it was released");
  }

  @Test
  void checksContentAndRunsItsScenarios() throws IOException {
    assertThat(run("check", "--as-of", "2026-11-25", CONTENT.toString())).isZero();
    assertThat(out.toString()).contains("0 failure(s), 100.0 % of criteria outcomes");
  }

  @Test
  void namesProblemsOfContent() throws IOException {
    Files.createDirectories(folder.resolve("library/x"));
    Files.createDirectories(folder.resolve("localities/here"));
    Files.writeString(folder.resolve("localities/here/locality.yaml"), "id: here\nnmae: Here\n");
    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("localities/here/locality.yaml:2: error: Nothing reads \"nmae\" here. [loads]")
        .containsPattern("[1-9][0-9]* error\\(s\\), [0-9]+ warning\\(s\\)");
  }

  @Test
  void helpsWithoutArguments() {
    assertThat(run()).isEqualTo(2);
    assertThat(out.toString()).contains("Usage: openpathways", "evaluate", "check");
    assertThat(run("evaluate", "--help")).isZero();
  }

  private int evaluate(String file) {
    return run("evaluate", "--locality", "south-tyneside", "--as-of", "2026-11-22", file);
  }

  private int run(String... args) {
    return OpenPathways.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String write(String record) throws IOException {
    return Files.writeString(folder.resolve("record.json"), record).toString();
  }

  private static String patient(String name) {
    return CONTENT.resolve("demo-patients/" + name + ".json").toString();
  }

  private static List<Path> patients() throws IOException {
    try (var files = Files.list(CONTENT.resolve("demo-patients"))) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".json")).sorted().toList());
    }
  }
}
