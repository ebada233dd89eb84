package org.openpathways.server.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.pathway.Availability.State;

class ServicesTodayTest {
  private static final String CLOSED =
      """
      services:
        - {id: renal-clinic, state: closed, reason: a flood, alternative: advice and guidance}
      """;

  @TempDir Path folder;

  @Test
  void aServiceThatClosesTodayIsKnownAtTheNextLook() throws IOException {
    ServicesToday today = new ServicesToday(List.of(folder));
    today.look();
    assertThat(today.of("south-tyneside")).isEmpty();

    Files.writeString(folder.resolve("south-tyneside.yaml"), CLOSED);
    today.look();

    assertThat(today.of("south-tyneside").get("renal-clinic").state()).isEqualTo(State.CLOSED);
    assertThat(today.of("example-vale")).isEmpty();
  }

  @Test
  void aMistakeLeavesWhatWasKnownAndIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("south-tyneside.yaml"), CLOSED);
    ServicesToday today = new ServicesToday(List.of(folder));
    today.look();

    Files.writeString(file, "services:\n  - {id: renal-clinic, state: shut}\n");
    today.look();

    assertThat(today.of("south-tyneside").get("renal-clinic").state()).isEqualTo(State.CLOSED);
    assertThat(today.notTaken().get("south-tyneside.yaml")).contains("shut");
  }

  @Test
  void aFolderThatIsGoneLeavesWhatWasKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("south-tyneside.yaml"), CLOSED);
    ServicesToday today = new ServicesToday(List.of(folder));
    today.look();

    Files.delete(file);
    Files.delete(folder);
    today.look();

    assertThat(today.of("south-tyneside").get("renal-clinic").state()).isEqualTo(State.CLOSED);
    assertThat(today.notTaken().values()).singleElement().asString().contains("Maybe check path");
  }

  @Test
  void withoutAFolderTheReleasedFilesHold() {
    ServicesToday today = new ServicesToday(List.of());
    today.look();
    assertThat(today.of("south-tyneside")).isEmpty();
    assertThat(today.notTaken()).isEmpty();
  }
}
