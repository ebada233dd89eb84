package org.openpathways.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTodayTest {
  private static final String CLOSED =
      """
      services:
        - {id: lower-gi-suspected-cancer-clinic, state: closed, reason: a flood, alternative: non-specific symptoms clinic}
      """;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int evaluate(String... more) {
    String[] arguments = {"evaluate", "--locality", "south-tyneside", "--as-of", "2026-11-22"};
    String patient = "../pathways/demo-patients/amelia-fitzharbour.json";
    return OpenPathways.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        Stream.of(arguments, more, new String[] {patient})
            .flatMap(Arrays::stream)
            .toArray(String[]::new));
  }

  private String services(String text) throws IOException {
    return Files.writeString(folder.resolve("services.yaml"), text).toString();
  }

  @Test
  void saysWhatTheServiceNeeds() {
    assertThat(evaluate()).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(
            "> Refer to: lower GI suspected cancer clinic - present: FIT result (24 ug/g on 10 Nov 2026)");
  }

  @Test
  @DisplayName("SAF-17: a closed service is replaced and the urgent referral still made")
  void aClosedServiceIsReplaced() throws IOException {
    assertThat(evaluate("--services", services(CLOSED))).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("1. Refer on the suspected colorectal cancer pathway")
        .contains(
            "> Refer to: non-specific symptoms clinic Instead of lower GI suspected cancer clinic,"
                + " which is closed: a flood.");
  }

  @Test
  void refusesAFileThatSaysNothingUsable() throws IOException {
    assertThat(evaluate("--services", services("services: [{id: x, state: shut}]"))).isNotZero();
    assertThat(err.toString()).contains("The state is \"shut\"");
  }
}
