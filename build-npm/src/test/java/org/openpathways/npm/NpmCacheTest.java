package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmCacheTest {
  @TempDir Path folder;
  private final AtomicInteger asked = new AtomicInteger();
  private NpmPackage thing;

  @BeforeEach
  void pinWhatTheSourceWillSend() throws IOException {
    Path sent = Files.writeString(folder.resolve("sent"), "the archive");
    thing = new NpmPackage("thing", "1.2.3", Digests.of(sent));
  }

  private NpmCache cache(String content) {
    return new NpmCache(
        folder.resolve("cache"),
        (wanted, to) -> {
          asked.incrementAndGet();
          Files.writeString(to, content);
        });
  }

  @Test
  void whatWasFetchedOnceIsNotAskedForAgain() throws IOException {
    NpmCache cache = cache("the archive");
    assertThat(cache.archive(thing)).hasContent("the archive");
    assertThat(cache.archive(thing)).hasContent("the archive");
    assertThat(asked).hasValue(1);
  }

  @Test
  void aDamagedFileInTheCacheIsFetchedAgain() throws IOException {
    NpmCache cache = cache("the archive");
    Files.writeString(cache.archive(thing), "damage");
    assertThat(cache.archive(thing)).hasContent("the archive");
    assertThat(asked).hasValue(2);
  }

  @Test
  void somethingElseThanWasPinnedIsNeverKept() throws IOException {
    NpmCache cache = cache("something else");
    assertThatThrownBy(() -> cache.archive(thing))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("thing@1.2.3 is not what was pinned")
        .hasMessageContaining(thing.integrity());
    assertThat(left(cache.folder())).isEmpty();
  }

  @Test
  void aFailureNamesThePackageAndSaysWhatToDo() throws IOException {
    NpmCache cache =
        new NpmCache(
            folder.resolve("cache"),
            (wanted, to) -> {
              throw new IOException("Nobody there.");
            });
    assertThatThrownBy(() -> cache.archive(thing))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("thing@1.2.3 could not be fetched: Nobody there.")
        .hasMessageContaining("npm_config_registry")
        .hasMessageContaining(cache.folder().resolve("thing-1.2.3.tgz").toString());
    assertThat(left(cache.folder())).isEmpty();
  }

  @Test
  void theCacheIsWhereTheUserKeepsCaches() {
    assertThat(NpmCache.folder(Map.of(), "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.cache/openpathways/npm"));
    assertThat(NpmCache.folder(Map.of("XDG_CACHE_HOME", "/caches"), "/home/ann"))
        .isEqualTo(Path.of("/caches/openpathways/npm"));
  }

  private static Stream<Path> left(Path folder) throws IOException {
    return Files.list(folder);
  }
}
