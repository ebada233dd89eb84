package org.openpathways.server.smart;

import java.net.URI;
import java.util.Set;

/** Which addresses a token or a code may travel to. */
final class Addresses {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private Addresses() {}

  /** Without the slash at the end, as it is compared. */
  static String base(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Encrypted, or without leaving this machine. */
  static boolean isSafe(URI address) {
    String host = address.getHost();
    if (host == null || address.getUserInfo() != null || address.getFragment() != null) {
      return false;
    }
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
  }

  static void mustBeSafe(URI address, String setting) {
    if (!isSafe(address)) {
      throw new IllegalArgumentException(
          "%s is (%s), which is not https. Maybe correct it; http is for this machine only."
              .formatted(setting, address));
    }
  }
}
