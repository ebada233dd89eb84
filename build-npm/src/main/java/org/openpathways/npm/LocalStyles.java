package org.openpathways.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a stylesheet ask nobody else for anything: web fonts are left out, and images are looked
 * for beside the stylesheet.
 */
public final class LocalStyles {
  private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");
  private static final Pattern MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/\\s*");
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*[\"']?(?!data:|#)([^)\"']*)[\"']?\\s*\\)");
  private static final Pattern IMPORT = Pattern.compile("@import\\b");

  private LocalStyles() {}

  /**
   * Runs within the build, after {@link FetchPackage}; running it again changes nothing.
   *
   * @param args the stylesheet, the prefix of its image addresses, and the folder beside it that
   *     holds the images
   * @throws NpmProblem if the stylesheet would still ask for something that is not there
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    String css = local(Files.readString(file), args[1], args[2]);
    check(css, file);
    Files.writeString(file, css);
  }

  static String local(String css, String prefix, String folder) {
    String plain = MAP.matcher(FONT.matcher(css).replaceAll("")).replaceAll("");
    return plain.replace("url(" + prefix, "url(" + folder);
  }

  private static void check(String css, Path file) {
    if (IMPORT.matcher(css).find()) {
      throw new NpmProblem(
          file + " imports another stylesheet. Maybe fetch that one too, and join them.");
    }
    for (Matcher url = URL.matcher(css); url.find(); ) {
      String address = url.group(1);
      if (address.contains(":")
          || address.startsWith("/")
          || !Files.exists(file.resolveSibling(address))) {
        throw new NpmProblem(
            file
                + " asks for \""
                + address
                + "\", which is not beside it. Maybe unpack it there, or leave it out.");
      }
    }
  }
}
