package org.openpathways.pathways.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.pathways.mutation.Mutant.Kind;

/** All single edits of the files of one pathway. */
final class Mutants {
  /** Outside quotation marks and names such as CRC-8 or CHA2DS2. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.{-])[0-9]+(?:\\.[0-9]+)?(?![\\w}-])");

  private static final Pattern NAME = Pattern.compile("\"([A-Za-z][^\"]{3,})\"");
  private static final Pattern FREE_TEXT =
      Pattern.compile("\\s*(?:Recommend|Give information|Safety-net|Do not \"|rule|#).*");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("days", "weeks"),
          Map.entry("weeks", "days"),
          Map.entry("months", "years"),
          Map.entry("years", "months"),
          Map.entry("ug/L", "mg/L"),
          Map.entry("ug/g", "mg/g"),
          Map.entry("umol/L", "mmol/L"),
          Map.entry("mmol/L", "umol/L"),
          Map.entry("mmol/mol", "%"),
          Map.entry("mg/mmol", "mg/g"),
          Map.entry("mm[Hg]", "kPa"),
          Map.entry("g/L", "mg/L"),
          Map.entry("kg", "g"),
          Map.entry("Cel", "[degF]"));

  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants() {}

  /** All edits, by file and line. */
  static List<Mutant> of(Map<String, String> files) {
    Mutants all = new Mutants();
    new TreeMap<>(files)
        .forEach(
            (file, text) -> {
              if (file.contains("/services/")) {
                all.mutants.add(new Mutant(Kind.REMOVE_SERVICE, file, 0, file, ""));
              } else if (isEdited(file)) {
                all.lines(file, text);
              }
            });
    return all.mutants;
  }

  /** Notes and prose for people are not checked word by word, scenarios are the check itself. */
  private static boolean isEdited(String file) {
    return file.endsWith("/rules.dslr")
        || file.endsWith("/pathway.yaml")
        || file.endsWith("/overlay.yaml")
        || file.endsWith(".csv")
        || file.startsWith("vocabulary/concepts/")
        || file.contains("/value-sets/");
  }

  private void lines(String file, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank() || line.strip().startsWith("#") || line.startsWith("note:")) {
        continue;
      }
      mutants.add(new Mutant(Kind.DROP_LINE, file, i + 1, line, ""));
      boolean sentence = file.endsWith(".dslr") || file.endsWith(".csv");
      if (!FREE_TEXT.matcher(line).matches()) {
        numbers(file, i + 1, line);
        units(file, i + 1, line);
        if (sentence) {
          names(file, i + 1, line);
        }
      }
    }
  }

  private void numbers(String file, int number, String line) {
    String plain = blankQuotes(file, line);
    Matcher found = NUMBER.matcher(plain);
    while (found.find()) {
      String old = found.group();
      String changed =
          old.contains(".")
              ? String.valueOf(Double.parseDouble(old) + 1)
              : String.valueOf(Long.parseLong(old) + 1);
      mutants.add(
          new Mutant(
              Kind.CHANGE_NUMBER,
              file,
              number,
              line,
              line.substring(0, found.start()) + changed + line.substring(found.end())));
    }
  }

  private void units(String file, int number, String line) {
    String plain = blankQuotes(file, line);
    UNITS.forEach(
        (unit, other) -> {
          Matcher found =
              Pattern.compile("(?<![\\w/])" + Pattern.quote(unit) + "(?![\\w/\\[])").matcher(plain);
          if (found.find()) {
            mutants.add(
                new Mutant(
                    Kind.SWAP_UNIT,
                    file,
                    number,
                    line,
                    line.substring(0, found.start()) + other + line.substring(found.end())));
          }
        });
  }

  private void names(String file, int number, String line) {
    Matcher found = NAME.matcher(line);
    while (found.find()) {
      int at = found.start(1) + found.group(1).length() / 2;
      String swapped = line.substring(0, at) + "x" + line.substring(at);
      mutants.add(new Mutant(Kind.MISSPELL_CONCEPT, file, number, line, swapped));
    }
  }

  /** What stands in quotation marks is a name or prose; in JSON it may be a code. */
  private static String blankQuotes(String file, String line) {
    if (file.endsWith(".json")) {
      return line.contains("\"code\"") ? line : " ".repeat(line.length());
    }
    StringBuilder plain = new StringBuilder(line);
    Matcher quoted = Pattern.compile("\"[^\"]*\"|(?:facts|source): .*").matcher(line);
    while (quoted.find()) {
      for (int i = quoted.start(); i < quoted.end(); i++) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
