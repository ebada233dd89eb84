package org.openpathways.server.cdshooks;

import java.net.URI;

/** What the parts of a card must be; a card that breaks it cannot be made. */
final class Filled {
  private Filled() {}

  static void all(String... texts) {
    for (String text : texts) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A card holds no empty text (CH-3).");
      }
    }
  }

  static void absolute(URI url) {
    if (!url.isAbsolute()) {
      throw new IllegalArgumentException("A card's URL is absolute; this is not: " + url);
    }
  }
}
