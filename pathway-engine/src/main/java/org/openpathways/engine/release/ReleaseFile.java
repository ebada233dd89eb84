package org.openpathways.engine.release;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A release as one JSON file. Writing is deterministic: one release, one sequence of bytes. Reading
 * is strict and bounded and believes nothing: signatures are checked by {@link ReleaseVerifier}.
 */
public final class ReleaseFile {
  private static final String FORMAT = "openpathways-release-1";
  private static final Set<String> KEYS =
      Set.of(
          "format",
          "pathway",
          "locality",
          "version",
          "effectiveFrom",
          "reviewBy",
          "digest",
          "files",
          "signatures");
  private static final Set<String> SIGNATURE_KEYS = Set.of("role", "signer", "keyId", "value");
  private static final Pattern PATH =
      Pattern.compile("[a-zA-Z0-9_-][a-zA-Z0-9._-]*(/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)*");

  private ReleaseFile() {}

  /** The file's bytes, UTF-8. */
  public static byte[] write(Release release) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("pathway", release.pathway());
      json.writeStringProperty("locality", release.locality());
      json.writeStringProperty("version", release.version());
      json.writeStringProperty("effectiveFrom", release.effectiveFrom().toString());
      json.writeStringProperty("reviewBy", release.reviewBy().toString());
      json.writeStringProperty("digest", ReleaseDigest.of(release));
      json.writeObjectPropertyStart("files");
      release.files().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("signatures");
      release.signatures().forEach(signature -> write(json, signature));
      json.writeEndArray();
      json.writeEndObject();
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator json, Signature signature) {
    json.writeStartObject();
    json.writeStringProperty("role", signature.role().name());
    json.writeStringProperty("signer", signature.signer());
    json.writeStringProperty("keyId", signature.keyId());
    json.writeStringProperty("value", signature.value());
    json.writeEndObject();
  }

  /**
   * Reads a release.
   *
   * @param bytes at most 16 MiB
   * @param where names the file in messages
   * @throws UnreadableRelease if it is not a release, or not the one its digest names
   */
  public static Release read(byte[] bytes, String where) {
    return read(bytes, where, new SharedTexts()).release();
  }

  /** A release whose content has this digest. */
  record Digested(Release release, String digest) {}

  static Digested read(byte[] bytes, String where, SharedTexts texts) {
    StrictJson json = StrictJson.read(bytes, where).only(KEYS);
    if (!json.text("format").equals(FORMAT)) {
      throw new UnreadableRelease(
          "The file (%s) is not in the format %s.".formatted(where, FORMAT),
          "it was made for another version of the product.");
    }
    Release release = release(json, where, texts);
    String digest = json.text("digest");
    checkDigest(release, digest, where);
    return new Digested(release, digest);
  }

  private static Release release(StrictJson json, String where, SharedTexts texts) {
    Map<String, String> files = texts.shared(json.textsByName("files"));
    files.keySet().forEach(path -> checkPath(path, where));
    return new Release(
        json.text("pathway"),
        json.text("locality"),
        json.text("version"),
        date(json, "effectiveFrom", where),
        date(json, "reviewBy", where),
        new TreeMap<>(files),
        json.objects("signatures").stream().map(s -> signature(s, where)).toList());
  }

  private static Signature signature(StrictJson json, String where) {
    json.only(SIGNATURE_KEYS);
    return new Signature(
        role(json.text("role"), where),
        json.text("signer"),
        json.text("keyId"),
        json.text("value"));
  }

  static Signature.Role role(String name, String where) {
    return Arrays.stream(Signature.Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableRelease(
                    "The file (%s) names an unknown role (%s).".formatted(where, name),
                    "use one of %s.".formatted(Arrays.toString(Signature.Role.values()))));
  }

  private static LocalDate date(StrictJson json, String key, String where) {
    try {
      return LocalDate.parse(json.text(key));
    } catch (DateTimeException notADate) {
      throw new UnreadableRelease(
          "The file (%s) has no date in \"%s\".".formatted(where, key),
          "write it like 2026-11-22.");
    }
  }

  // Paths only name texts in memory, but no reader should ever be led outside its folder by one.
  private static void checkPath(String path, String where) {
    if (!PATH.matcher(path).matches()) {
      throw new UnreadableRelease(
          "The file (%s) holds a file with an impossible path.".formatted(where),
          "take the file as it was issued.");
    }
  }

  private static void checkDigest(Release release, String stated, String where) {
    String actual = ReleaseDigest.of(release);
    if (!actual.equals(stated)) {
      throw new UnreadableRelease(
          Refusal.Kind.CHANGED,
          "The file (%s) was changed after it was released: its content has the digest %s."
              .formatted(where, actual),
          "take the file as it was issued.");
    }
  }
}
