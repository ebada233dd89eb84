package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalStylesTest {
  @TempDir Path folder;

  @BeforeEach
  void anImageBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.writeString(folder.resolve("images/x.svg"), "<svg/>");
  }

  private Path run(String css) throws IOException {
    Path file = Files.writeString(folder.resolve("a.css"), css);
    LocalStyles.main(new String[] {file.toString(), "/assets/images/", "images/"});
    return file;
  }

  @Test
  void webFontsGoAndImagesAreLookedForBesideTheStylesheet() throws IOException {
    String css =
        """
        @font-face{font-family:F;src:url(https://fonts.invalid/f.woff2)}
        .x{background:url(/assets/images/x.svg)}.y{mask:url(data:image/svg+xml;x)}
        /*# sourceMappingURL=a.css.map */
        """;
    assertThat(run(css))
        .hasContent("\n.x{background:url(images/x.svg)}.y{mask:url(data:image/svg+xml;x)}\n");
  }

  @Test
  void runningAgainChangesNothing() throws IOException {
    String once = Files.readString(run(".x{background:url(/assets/images/x.svg)}"));
    assertThat(run(once)).hasContent(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{background:url(https://elsewhere.invalid/x.svg)}",
        ".x{background:url('//elsewhere.invalid/x.svg')}",
        ".x{background:url(/assets/images/missing.svg)}",
        ".x{background:url(\"/other/x.svg\")}",
        "@import \"more.css\";"
      })
  void whatWouldStillAskElsewhereStopsTheBuild(String css) {
    assertThatThrownBy(() -> run(css)).isInstanceOf(NpmProblem.class).hasMessageContaining("a.css");
  }
}
