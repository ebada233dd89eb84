package org.openpathways.server.cdshooks;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names cards and suggestions: the same release, rule and hook instance always get the same uuid,
 * so feedback can be joined to the exact rule and version (CH-55).
 *
 * @param hookInstance the call
 */
record CardIds(UUID hookInstance) {

  /** The uuid of what stands at this place in this call. */
  UUID of(String digest, String... place) {
    String seed = hookInstance + "\n" + digest + "\n" + String.join("\n", place);
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
