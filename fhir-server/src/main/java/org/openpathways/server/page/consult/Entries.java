package org.openpathways.server.page.consult;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;

/**
 * Names of record entries in addresses: good for one visit only, and nothing of the record's own
 * reference can be read from them.
 */
final class Entries {
  private static final int BYTES = 12;

  private Entries() {}

  static String name(String visit, String reference) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((visit + "\n" + reference).getBytes(StandardCharsets.UTF_8));
      byte[] first = java.util.Arrays.copyOf(digest, BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** The entry of a record that has this name in this visit. */
  static Optional<Entry> find(String visit, String name, PatientRecord record) {
    return record.entries().stream()
        .filter(entry -> name(visit, entry.reference()).equals(name))
        .findFirst();
  }
}
