package org.openpathways.engine.release;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public keys whose signatures count, by id. */
public final class TrustedKeys {
  private static final Set<String> KEYS = Set.of("keys");
  private static final Set<String> KEY_KEYS =
      Set.of("id", "roles", "owner", "publicKey", "demonstration");

  private final Map<String, TrustedKey> byId = new TreeMap<>();

  /**
   * These keys.
   *
   * @throws UnreadableRelease if two have one id
   */
  public TrustedKeys(Collection<TrustedKey> keys) {
    for (TrustedKey key : keys) {
      if (byId.put(key.id(), key) != null) {
        throw new UnreadableRelease(
            "Two trusted keys have the id (" + key.id() + ").", "rename one of them.");
      }
    }
  }

  /**
   * A key.
   *
   * @param id as signatures name it
   * @param roles for which sides it may sign
   * @param owner whose it is, in words
   * @param demonstration whether its private half is public on purpose: it proves nothing, and
   *     production refuses it
   * @param publicKey Ed25519
   */
  public record TrustedKey(
      String id,
      Set<Signature.Role> roles,
      String owner,
      boolean demonstration,
      PublicKey publicKey) {
    public TrustedKey {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Reads keys from a JSON file: {@code {"keys": [{"id", "roles": ["GP"], "owner", "publicKey":
   * Base64 of the X.509 form, "demonstration": true}]}}.
   *
   * @param where names the file in messages
   * @throws UnreadableRelease if it is not such a file
   */
  public static TrustedKeys read(byte[] bytes, String where) {
    return new TrustedKeys(
        StrictJson.read(bytes, where).only(KEYS).objects("keys").stream()
            .map(key -> key(key.only(KEY_KEYS), where))
            .toList());
  }

  private static TrustedKey key(StrictJson json, String where) {
    Set<Signature.Role> roles =
        json.texts("roles").stream()
            .map(name -> ReleaseFile.role(name, where))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signature.Role.class)));
    return new TrustedKey(
        json.text("id"),
        roles,
        json.text("owner"),
        json.yesNo("demonstration"),
        publicKey(json.text("publicKey"), json.text("id"), where));
  }

  private static PublicKey publicKey(String base64, String id, String where) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
      throw new UnreadableRelease(
          "The file (%s) holds no Ed25519 public key for the id (%s).".formatted(where, id),
          "export it as Base64 of its X.509 form.");
    }
  }

  /** The key of an id. */
  public Optional<TrustedKey> key(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
