package org.openpathways.npm;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * Which files of a package are wanted, and where they go.
 *
 * @param from a path in the package; a {@code *} stands for any part of one file's or folder's name
 * @param to where it goes, below the target folder: a file's name, or a folder if it ends in a
 *     slash (then the file keeps its name)
 */
public record Choice(String from, String to) {

  /** Refuses a place outside the target folder, and many files in one place. */
  public Choice {
    if (Path.of(to).isAbsolute() || Path.of(to).normalize().startsWith("..")) {
      throw new NpmProblem(
          "\"" + to + "\" lies outside the target folder. Maybe write a path below it.");
    }
    if (from.contains("*") && !to.endsWith("/")) {
      throw new NpmProblem(
          "\""
              + from
              + "\" may be several files, which cannot all become \""
              + to
              + "\". Maybe \""
              + to
              + "/\".");
    }
  }

  /** Reads {@code from=to}, as a build file writes it. */
  public static Choice parse(String text) {
    String[] parts = text.split("=", 2);
    if (parts.length != 2) {
      throw new NpmProblem(
          "\"" + text + "\" does not say where it goes. Maybe \"" + text + "=folder/\".");
    }
    return new Choice(parts[0], parts[1]);
  }

  boolean takes(String path) {
    return FileSystems.getDefault().getPathMatcher("glob:" + from).matches(Path.of(path));
  }

  /** Only the file's own name is kept of its path, so no archive can write elsewhere. */
  String place(String path) {
    return to.endsWith("/") ? to + path.substring(path.lastIndexOf('/') + 1) : to;
  }
}
