package org.openpathways.benchmarks.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpathways.benchmarks.scale.ScaleLibrary;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Readings;
import org.openpathways.engine.pathway.Workers;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseDigest;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.ReleaseMaker;
import org.openpathways.engine.release.Signature;

/** A folder of signed releases of a library, as a locality would publish it, with its keys. */
final class ScaleReleases {
  private static final List<Signature.Role> SIDES =
      List.of(Signature.Role.GP, Signature.Role.HOSPITAL);

  private final Map<Signature.Role, KeyPair> keys = new EnumMap<>(Signature.Role.class);

  private ScaleReleases() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
    for (Signature.Role side : SIDES) {
      keys.put(side, generator.generateKeyPair());
    }
  }

  /** Writes {@code releases/*.json} and {@code keys.json} of so many pathways. */
  static void write(int pathways, Path folder) throws IOException {
    try {
      new ScaleReleases().writeAll(ScaleLibrary.content(pathways), pathways, folder);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot sign.", e);
    }
  }

  private void writeAll(Content content, int pathways, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("releases"));
    Readings readings = new Readings();
    List<Release> releases =
        Workers.map(2, ScaleLibrary.ids(pathways), id -> release(content, id, readings));
    for (Release release : releases) {
      Files.write(
          folder.resolve("releases").resolve(release.pathway() + ".json"),
          ReleaseFile.write(release));
    }
    Files.writeString(folder.resolve("keys.json"), keys());
  }

  private Release release(Content content, String pathway, Readings readings) {
    Release unsigned =
        ReleaseMaker.make(content, pathway, ScaleLibrary.LOCALITY, readings)
            .release()
            .orElseThrow();
    String digest = ReleaseDigest.of(unsigned);
    return unsigned.withSignatures(SIDES.stream().map(side -> signature(digest, side)).toList());
  }

  private Signature signature(String digest, Signature.Role side) {
    try {
      java.security.Signature ed25519 = java.security.Signature.getInstance("Ed25519");
      ed25519.initSign(Objects.requireNonNull(keys.get(side)).getPrivate());
      ed25519.update(ReleaseDigest.statement(digest, side, "Example", id(side)));
      String value = Base64.getEncoder().encodeToString(ed25519.sign());
      return new Signature(side, "Example", id(side), value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot sign.", e);
    }
  }

  private String keys() {
    return keys.entrySet().stream()
        .map(key -> key(key.getKey(), key.getValue()))
        .collect(Collectors.joining(",\n", "{\"keys\": [\n", "]}\n"));
  }

  private static String key(Signature.Role side, KeyPair pair) {
    byte[] encoded = pair.getPublic().getEncoded();
    return """
        {"id": "%s", "roles": ["%s"], "owner": "Example", "publicKey": "%s"}"""
        .formatted(id(side), side.name(), Base64.getEncoder().encodeToString(encoded));
  }

  private static String id(Signature.Role side) {
    return "scale-" + side.name();
  }

  /** Writes content as files. */
  static void writeContent(int pathways, Path folder) throws IOException {
    Content content = ScaleLibrary.content(pathways);
    for (String path : content.list("")) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content.text(path).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
  }
}
