package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a script in npm's place. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The stand-in for npm is a shell script")
class NpmClientTest {
  private static final NpmPackage THING =
      new NpmPackage("@scope/thing", "1.2.3", NpmPackageTest.SOME);

  @TempDir Path folder;

  private Path npm(String script) throws IOException {
    Path npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + script + "\n");
    assertThat(npm.toFile().setExecutable(true)).isTrue();
    return npm;
  }

  @Test
  void npmIsAskedToPackThatVersionAndToRunNoScripts() throws IOException {
    Path npm = npm("echo \"$*\" > scope-thing-1.2.3.tgz");
    Path to = folder.resolve("fetched");
    new NpmClient(npm).fetch(THING, to);
    assertThat(to)
        .hasContent("pack --silent --ignore-scripts --pack-destination . @scope/thing@1.2.3\n");
  }

  @Test
  void aFailureOfNpmIsReported() throws IOException {
    Path npm = npm("exit 7");
    assertThatThrownBy(() -> new NpmClient(npm).fetch(THING, folder.resolve("fetched")))
        .isInstanceOf(IOException.class)
        .hasMessage("\"npm pack @scope/thing@1.2.3\" failed with exit code 7.");
  }

  @Test
  void npmIsUsedWhereItIsOnThePathAndElseTheRegistry() throws IOException {
    npm("exit 0");
    assertThat(Sources.of(Map.of("PATH", "/nowhere:" + folder))).isInstanceOf(NpmClient.class);
    assertThat(Sources.of(Map.of("PATH", "/nowhere"))).isInstanceOf(Registry.class);
  }
}
