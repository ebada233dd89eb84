package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in quotes: {@code "a", "b" or "c"}. */
final class NameList {
  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");

  private NameList() {}

  /** The names of a list as an author writes it. */
  static List<String> of(String text) {
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  /** The names of a list as a form holds it. */
  static List<String> ofPlain(String text) {
    return List.of(text.split("; "));
  }
}
