package org.openpathways.engine.pathway;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where the files of pathways and localities stand below the content root. */
public final class Paths {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Paths() {}

  /** A shared pathway's folder. */
  public static String pathway(String pathway) {
    return "library/" + pathway + "/";
  }

  /** A locality's folder. */
  public static String locality(String locality) {
    return "localities/" + locality + "/";
  }

  /** A locality's changes to a pathway. */
  public static String overlay(String locality, String pathway) {
    return locality(locality) + pathway + "/";
  }

  /** Whether a text can be the id of a pathway, a locality or a service. */
  static boolean isId(String text) {
    return text.length() <= 80 && ID.matcher(text).matches();
  }

  /** The folder right below a folder, of a path in it: the id of a pathway or locality. */
  static Optional<String> folderBelow(String folder, String path) {
    int end = path.indexOf('/', folder.length());
    return path.startsWith(folder) && end > 0
        ? Optional.of(path.substring(folder.length(), end))
        : Optional.empty();
  }
}
