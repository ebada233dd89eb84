package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final NpmPackage THING = new NpmPackage("thing", "1.2.3", NpmPackageTest.SOME);

  @TempDir Path folder;

  private Archive archive(Tgz content) throws IOException {
    return new Archive(THING, content.writtenTo(folder.resolve("thing.tgz")));
  }

  @Test
  void onlyTheChosenFilesAreUnpackedWhereTheyWereWanted() throws IOException {
    Archive archive =
        archive(
            Tgz.of("package/dist/a.css", "css")
                .with("package/dist/images/x.svg", "x")
                .with("package/dist/images/y.svg", "y")
                .with("package/dist/images/z.png", "z")
                .with("package/dist/images/deep/x.svg", "deep"));
    Path out = folder.resolve("out");
    archive.unpack(
        List.of(Choice.parse("dist/a.css=b.css"), Choice.parse("dist/images/*.svg=pictures/")),
        out);
    assertThat(out.resolve("b.css")).hasContent("css");
    assertThat(out.resolve("pictures/x.svg")).hasContent("x");
    assertThat(out.resolve("pictures")).isDirectoryNotContaining("glob:**.png");
    assertThat(out.resolve("pictures").toFile().list()).containsExactlyInAnyOrder("x.svg", "y.svg");
  }

  @Test
  void aChoiceThatFindsNothingIsAnError() throws IOException {
    Archive archive = archive(Tgz.of("package/a.css", "css"));
    assertThatThrownBy(() -> archive.unpack(List.of(Choice.parse("b.css=./")), folder))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("thing@1.2.3 has no file \"b.css\"");
  }

  @Test
  void anArchiveCannotWriteOutsideTheTarget() throws IOException {
    Archive archive = archive(Tgz.of("package/dist/../../../evil.svg", "evil"));
    Path out = folder.resolve("deep/out");
    archive.unpack(List.of(new Choice("dist/../../../*.svg", "pictures/")), out);
    assertThat(out.resolve("pictures/evil.svg")).hasContent("evil");
    assertThat(folder.resolve("evil.svg")).doesNotExist();
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    Path file =
        Tgz.of("package/a.css", "12345")
            .with("package/b.css", "67890")
            .writtenTo(folder.resolve("t.tgz"));
    assertThatThrownBy(
            () -> new Archive(THING, file, 9).unpack(List.of(Choice.parse("*.css=all/")), folder))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("thing@1.2.3 unpacks to more than 9 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.css=../b.css", "a.css=/b.css", "a.css=x/../../b.css", "*.css=b.css", "a.css"})
  void aChoiceWithoutOnePlaceBelowTheTargetIsRefused(String choice) {
    assertThatThrownBy(() -> Choice.parse(choice))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("Maybe");
  }
}
