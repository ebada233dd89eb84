package org.openpathways.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The calls in README work as printed: they are read out of it and sent. */
class ReadmeTest extends LiveServer {
  private static final Pattern CURL =
      Pattern.compile(
          "(?m)^curl (?:-H '[^']*' )?(?:-d '([^']*)' )?'?(http://127.0.0.1:8080)([^\\s']*)'?$");

  @Test
  @DisplayName("Every curl line of README is answered with 200")
  void everyCallWorks() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    Matcher curl = CURL.matcher(readme);
    int sent = 0;
    for (; curl.find(); sent++) {
      String path = curl.group(3);
      Reply reply = curl.group(1) == null ? get(path) : post(path, curl.group(1));
      assertThat(reply.status()).as(curl.group() + "\n" + reply.body()).isEqualTo(200);
      assertThat(reply.body()).as(path).hasSizeGreaterThan(200);
    }

    assertThat(sent).isEqualTo(lines(readme)).isGreaterThanOrEqualTo(4);
  }

  private static int lines(String readme) {
    return (int) List.of(readme.split("\n")).stream().filter(l -> l.startsWith("curl ")).count();
  }
}
