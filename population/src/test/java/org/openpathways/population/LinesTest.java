package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 16, 64, 4096})
  void readsLinesWhateverTheSizeOfItsBuffer(int size) throws IOException {
    assertThat(read("one\n\n  \nthe second\nthree is longer than eight\r\nlast", size, 4096))
        .containsExactly(
            "1@0 one", "4@8 the second", "5@19 three is longer than eight\r", "6@47 last");
  }

  @Test
  void keepsOnlyTheBeginningOfALineTooLong() throws IOException {
    String text = "short\n" + "x".repeat(100) + "\nafter\n" + "y".repeat(50);
    assertThat(read(text, 4, 16))
        .containsExactly("1@0 short", "2 too long", "3@107 after", "4 too long");
  }

  private List<String> read(String text, int size, int longest) throws IOException {
    Path file = Files.writeString(folder.resolve("Condition.ndjson"), text);
    List<String> read = new ArrayList<>();
    try (Lines lines = new Lines(file, size, longest)) {
      while (lines.next()) {
        String line =
            new String(
                lines.bytes(), lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8);
        read.add(
            lines.number() + (lines.tooLong() ? " too long" : "@" + lines.offset() + " " + line));
      }
    }
    return read;
  }
}
