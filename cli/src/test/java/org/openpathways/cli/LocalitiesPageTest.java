package org.openpathways.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/localities.md} shows what the commands really print. */
class LocalitiesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "localities.md");
  private static final Path CONTENT = Path.of("..", "pathways");
  private static final String BOWEL = "library/suspected-colorectal-cancer/";
  private static final String PROSTATE = "library/suspected-prostate-cancer/";

  @TempDir Path next;

  @Test
  void thePageShowsAnEffectivePathwayAndADiff() throws IOException {
    String page = page();
    if (Boolean.getBoolean("openpathways.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/localities.md; write it anew with JAVA_TOOL_OPTIONS=-Dopenpathways.docs.write=true")
        .isEqualTo(page);
  }

  private String page() throws IOException {
    makeNextVersion();
    return """
        # One library, several localities

        `library/` holds what all localities share. `localities/NAME/` holds what one of them does differently: values, rules, services,
        passages of the page, each with a reason and with who agreed it. Example Vale is invented: it shows how another area uses the
        same pathways with another FIT threshold, other PSA bands and other services. Nothing on this page is clinically approved.

        A test writes this page, so the commands print what it shows.

        ## What differs in Example Vale

        `openpathways show suspected-colorectal-cancer --locality example-vale --differences`

        ```
        %s```

        ## A whole effective pathway

        `openpathways show suspected-prostate-cancer --locality example-vale`

        ```
        %s```

        ## What a shared change means for each locality

        An invented next version of the library changes the shared FIT threshold and a PSA band, words the advice on FIT kits anew,
        chases referrals sooner, and gives one recommendation another urgency. `openpathways diff OLD-DIR NEW-DIR` tells each
        locality what changes there, and where the change meets something that the locality does differently:

        ```
        %s```
        """
        .formatted(
            printed(
                0,
                "show",
                "suspected-colorectal-cancer",
                "--locality",
                "example-vale",
                "--differences",
                "--dir",
                CONTENT.toString()),
            printed(
                0,
                "show",
                "suspected-prostate-cancer",
                "--locality",
                "example-vale",
                "--dir",
                CONTENT.toString()),
            printed(1, "diff", CONTENT.toString(), next.toString()));
  }

  private static String printed(int code, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = OpenPathways.run(new PrintWriter(out), new PrintWriter(err), args);
    assertThat(err.toString()).isEmpty();
    assertThat(exit).as(out.toString()).isEqualTo(code);
    return out.toString();
  }

  private void makeNextVersion() throws IOException {
    for (String folder : new String[] {"library", "vocabulary", "localities"}) {
      copy(folder);
    }
    replace(BOWEL + "pathway.yaml", "version: \"1.0\"", "version: \"1.1\"");
    replace(BOWEL + "pathway.yaml", "fit-threshold: {value: 10", "fit-threshold: {value: 12");
    replace(BOWEL + "rules.dslr", "Return the kit promptly.", "Return the kit within a week.");
    replace(
        BOWEL + "pathway.yaml",
        "referral-answer: {value: 28 days",
        "referral-answer: {value: 21 days");
    replace(
        BOWEL + "rules.dslr",
        "no answer within 28 days\" as offer",
        "no answer within 21 days\" as offer");
    replace(PROSTATE + "pathway.yaml", "version: \"1.0\"", "version: \"1.1\"");
    replace(
        PROSTATE + "rules.dslr",
        "no threshold at this age\" as consider, urgency \"routine\"",
        "no threshold at this age\" as consider, urgency \"6 weeks\"");
    replace(PROSTATE + "pathway.yaml", "psa-70: {value: 6.5", "psa-70: {value: 6.8");
  }

  private void copy(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = next.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private void replace(String path, String from, String to) throws IOException {
    Path file = next.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
