package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which browser is taken. */
class ChromiumTest {
  @TempDir Path folder;

  private Path installed(String name) throws IOException {
    Path program = Files.createFile(folder.resolve(name));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  private Map<String, String> onPath() {
    return Map.of("PATH", folder.resolve("nothing") + File.pathSeparator + folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium", "chromium-browser", "google-chrome"})
  void oneOnThePathIsTaken(String name) throws IOException {
    Path program = installed(name);
    assertThat(InstalledChromium.find(onPath())).contains(program);
  }

  @Test
  void theOneThatIsNamedIsTakenBeforeOneOnThePath() throws IOException {
    installed("chromium");
    Path named = installed("my-browser");
    assertThat(
            InstalledChromium.find(
                Map.of("PATH", folder.toString(), InstalledChromium.CHOICE, named.toString())))
        .contains(named);
  }

  @Test
  void oneThatIsNamedButCannotRunIsAnErrorRatherThanAnotherBrowser() throws IOException {
    installed("chromium");
    Map<String, String> environment =
        Map.of("PATH", folder.toString(), InstalledChromium.CHOICE, "/no/such/browser");
    assertThatThrownBy(() -> InstalledChromium.find(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"/no/such/browser\"")
        .hasMessageContaining("Maybe");
  }

  @Test
  void theOneFromNpmCanBeAskedForWhereOneIsInstalled() throws IOException {
    installed("chromium");
    assertThat(
            InstalledChromium.find(
                Map.of("PATH", folder.toString(), InstalledChromium.CHOICE, "npm")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Linux, aarch64", "Mac OS X, aarch64", "Windows 11, amd64"})
  void elsewhereThanOnLinuxOnAmd64ItSaysWhatToInstall(String system, String processor) {
    assertThatThrownBy(() -> PackagedChromium.mustFit(system, processor))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not for " + system + " on " + processor)
        .hasMessageContaining("install Chromium");
    assertThatCode(() -> PackagedChromium.mustFit("Linux", "amd64")).doesNotThrowAnyException();
  }
}
