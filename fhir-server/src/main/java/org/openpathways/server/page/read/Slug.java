package org.openpathways.server.page.read;

import java.util.Locale;

/** A name as part of an address: lower case, hyphens for all that is neither letter nor digit. */
public final class Slug {
  private Slug() {}

  /** For example {@code fit-needed} for "FIT needed". */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
