package org.openpathways.fhir.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarTest {
  private static final SortedMap<String, byte[]> FILES =
      new TreeMap<>(Map.of("package/a.json", bytes(700), "package/b/c", bytes(512), "d", bytes(0)));

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() {
    SortedMap<String, byte[]> read =
        TarReader.read(Gzip.expand(Gzip.compress(Tar.write(FILES)), "a"), "a");

    assertThat(read.keySet()).isEqualTo(FILES.keySet());
    FILES.forEach((name, bytes) -> assertThat(read.get(name)).isEqualTo(bytes));
  }

  @Test
  @DisplayName("Other tar programs read it too")
  void otherProgramsReadIt() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/tar")) || Files.isExecutable(Path.of("/usr/bin/tar")),
        "there is no other tar program on this machine to compare with");
    Path file = Files.write(folder.resolve("a.tgz"), Gzip.compress(Tar.write(FILES)));

    Process tar =
        new ProcessBuilder("tar", "-xzf", file.toString(), "-C", folder.toString()).start();

    assertThat(tar.waitFor()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("package/a.json"))).isEqualTo(bytes(700));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/etc/evil", "a/../b", "a//b", "a/./b", "a\\b", "."})
  @DisplayName("A name that could lead out of a folder is refused")
  void leadsNowhere(String name) {
    byte[] tar = Tar.write(new TreeMap<>(Map.of(name, bytes(3))));

    assertThatThrownBy(() -> TarReader.read(tar, "a.tgz"))
        .isInstanceOf(UnreadablePackage.class)
        .hasMessageContaining("something other than plain files");
  }

  @Test
  @DisplayName("A link is refused")
  void linksAreRefused() {
    byte[] tar = Tar.write(FILES);
    tar[Tar.TYPE] = '2';
    String sum = "%06o\0 ".formatted(Tar.checksum(Arrays.copyOf(tar, Tar.BLOCK)));
    System.arraycopy(sum.getBytes(UTF_8), 0, tar, Tar.CHECKSUM, Tar.CHECKSUM_LENGTH);

    assertThatThrownBy(() -> TarReader.read(tar, "a.tgz")).isInstanceOf(UnreadablePackage.class);
  }

  @Test
  void repeatedFilesAreRefused() {
    byte[] one = Tar.write(new TreeMap<>(Map.of("a", bytes(3))));
    byte[] twice = new byte[2 * Tar.BLOCK + one.length];
    System.arraycopy(one, 0, twice, 0, 2 * Tar.BLOCK);
    System.arraycopy(one, 0, twice, 2 * Tar.BLOCK, one.length);

    assertThatThrownBy(() -> TarReader.read(twice, "a.tgz")).hasMessageContaining("(a) twice");
  }

  @Test
  @DisplayName("Any cut or damage is either harmless or said, never another failure")
  void damageIsSaid() throws IOException {
    byte[] tgz = Gzip.compress(Tar.write(FILES));
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      byte[] bad =
          Arrays.copyOf(tgz, random.nextBoolean() ? tgz.length : random.nextInt(tgz.length));
      if (bad.length > 0) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThatCode(() -> readOrRefuse(bad)).doesNotThrowAnyException();
    }
    byte[] tar = Tar.write(FILES);
    for (int i = 0; i < 3000; i++) {
      byte[] bad = tar.clone();
      bad[random.nextInt(Tar.BLOCK)] = (byte) random.nextInt(256);
      assertThatCode(() -> readTarOrRefuse(bad)).doesNotThrowAnyException();
    }
  }

  private static void readOrRefuse(byte[] tgz) {
    try {
      TarReader.read(Gzip.expand(tgz, "a"), "a");
    } catch (UnreadablePackage said) {
      assertThat(said.getMessage()).contains("Maybe");
    }
  }

  private static void readTarOrRefuse(byte[] tar) {
    try {
      TarReader.read(tar, "a");
    } catch (UnreadablePackage said) {
      assertThat(said.getMessage()).contains("Maybe");
    }
  }

  @Test
  @DisplayName("A small file that unfolds without end is refused")
  void bombsAreRefused() {
    byte[] bomb = Gzip.compress(new byte[(64 << 20) + 1]);

    assertThat(bomb.length).isLessThan(200_000);
    assertThatThrownBy(() -> Gzip.expand(bomb, "a.tgz")).hasMessageContaining("unfolds to more");
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }
}
