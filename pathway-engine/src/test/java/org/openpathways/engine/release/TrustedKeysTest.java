package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.Signature.Role;

class TrustedKeysTest {
  private final Signers signers = new Signers();

  @Test
  void readsKeysWithTheirRoles() {
    TrustedKeys keys = read("{\"keys\":[" + key("gp", "GP", "") + "]}");
    assertThat(keys.key("gp"))
        .hasValueSatisfying(
            key -> {
              assertThat(key.roles()).containsExactly(Role.GP);
              assertThat(key.demonstration()).isFalse();
              assertThat(key.publicKey()).isEqualTo(signers.gp.getPublic());
            });
    assertThat(keys.key("hospital")).isEmpty();
  }

  @Test
  void knowsDemonstrationKeys() {
    TrustedKeys keys = read("{\"keys\":[" + key("gp", "GP", ",\"demonstration\":true") + "]}");
    assertThat(keys.key("gp").orElseThrow().demonstration()).isTrue();
  }

  @Test
  void refusesInWords() {
    String gp = key("gp", "GP", "");
    assertThatThrownBy(() -> read("{\"keys\":[" + gp + "," + gp + "]}"))
        .isInstanceOf(UnreadableRelease.class)
        .hasMessageContaining("(gp)");
    assertThatThrownBy(() -> read("{\"keys\":[" + key("gp", "KING", "") + "]}"))
        .hasMessageContaining("unknown role (KING)");
    assertThatThrownBy(() -> read("{\"keys\":[" + key("gp", "GP", ",\"secret\":\"x\"") + "]}"))
        .hasMessageContaining("unexpected \"secret\"");
    assertThatThrownBy(() -> read("{\"keys\":[" + gp.replace("MCow", "MCox") + "]}"))
        .hasMessageContaining("no Ed25519 public key");
    assertThatThrownBy(() -> read("{\"keys\":[" + gp.replace("MCow", "!!!!") + "]}"))
        .hasMessageContaining("no Ed25519 public key");
  }

  private String key(String id, String role, String more) {
    return "{\"id\":\"%s\",\"roles\":[\"%s\"],\"owner\":\"Example\",\"publicKey\":\"%s\"%s}"
        .formatted(
            id,
            role,
            Base64.getEncoder().encodeToString(signers.gp.getPublic().getEncoded()),
            more);
  }

  private static TrustedKeys read(String json) {
    return TrustedKeys.read(json.getBytes(StandardCharsets.UTF_8), "keys.json");
  }
}
