package org.openpathways.server.act;

/** Units that records spell for machines, as people write them. */
public final class Units {
  private Units() {}

  /** A text with its units as people write them; everything else as it was. */
  public static String forPeople(String text) {
    return text.replace("{1.73_m2}", "1.73 m\u00B2").replaceAll("\\bug/", "\u00B5g/");
  }
}
