package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A UCUM unit as far as laboratories and GP systems use them, with an exact factor to its base.
 *
 * <p>Two units convert into each other only if their numerators and their denominators are of the
 * same kinds. Nothing is cancelled: mg/g and mmol/mol are both pure numbers to UCUM, but one is a
 * ratio of masses and the other of amounts, and reading one as the other would be a wrong result.
 *
 * @param factor what one of it is in base units
 * @param kind numerator and denominator kinds, for example {@code g/L}
 */
record Unit(BigDecimal factor, String kind) {
  private static final Pattern TERM =
      Pattern.compile(
          "([./]?)(\\d+\\*\\d+|(?:\\[[^\\]]*]|[A-Za-z%])+(?:\\[[^\\]]*])?\\d?|\\d+)?((?:\\{[^{}]*})?)");

  /** Annotations that change what is measured; all others are words only. */
  private static final Set<String> TELLING = Set.of("{1.73_m2}", "{FEU}", "{DDU}");

  private record Atom(String factor, String kind) {}

  private static final Map<String, Atom> ATOMS =
      Map.ofEntries(
          Map.entry("g", new Atom("1", "g")),
          Map.entry("L", new Atom("1", "L")),
          Map.entry("l", new Atom("1", "L")),
          Map.entry("mol", new Atom("1", "mol")),
          Map.entry("m", new Atom("1", "m")),
          Map.entry("s", new Atom("1", "s")),
          Map.entry("min", new Atom("60", "s")),
          Map.entry("h", new Atom("3600", "s")),
          Map.entry("d", new Atom("86400", "s")),
          Map.entry("U", new Atom("1", "U")),
          Map.entry("[IU]", new Atom("1", "U")),
          Map.entry("[iU]", new Atom("1", "U")),
          Map.entry("%", new Atom("0.01", "")),
          Map.entry("Pa", new Atom("1", "Pa")),
          Map.entry("m[Hg]", new Atom("133322", "Pa")),
          Map.entry("Cel", new Atom("1", "Cel")),
          Map.entry("[lb_av]", new Atom("453.59237", "g")),
          Map.entry("[oz_av]", new Atom("28.349523125", "g")),
          Map.entry("[in_i]", new Atom("0.0254", "m")),
          Map.entry("[ft_i]", new Atom("0.3048", "m")),
          Map.entry("[ppb]", new Atom("0.001", "ppm")),
          Map.entry("[ppm]", new Atom("1", "ppm")));

  private static final Map<String, Integer> PREFIXES =
      Map.of(
          "G", 9, "M", 6, "k", 3, "d", -1, "c", -2, "m", -3, "u", -6, "n", -9, "p", -12, "f", -15);

  /** Read once, because laboratories write little else. */
  private static final Map<String, Unit> COMMON =
      Stream.of(
              "mg/dL",
              "mmol/L",
              "umol/L",
              "mmol/mol",
              "mg/mmol",
              "mg/g",
              "g/L",
              "g/dL",
              "ug/L",
              "ng/mL",
              "ug/g",
              "ng/L",
              "pg/mL",
              "U/L",
              "%",
              "kg",
              "g",
              "mg",
              "cm",
              "m",
              "kg/m2",
              "mm[Hg]",
              "mmHg",
              "/min",
              "mL/min",
              "mL/min/{1.73_m2}",
              "mL/min/1.73m2",
              "fL",
              "Cel",
              "10*3/uL",
              "10*9/L",
              "{score}")
          .collect(Collectors.toUnmodifiableMap(u -> u, u -> read(u).orElseThrow()));

  /** Reads a unit in UCUM or in one of the spellings in common use; empty if it is not known. */
  static Optional<Unit> parse(String text) {
    Unit common = COMMON.get(text);
    return common == null ? read(text) : Optional.of(common);
  }

  private static Optional<Unit> read(String text) {
    return UnitSpelling.ucum(text).flatMap(Unit::parseUcum);
  }

  private static Optional<Unit> parseUcum(String ucum) {
    BigDecimal factor = BigDecimal.ONE;
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    Matcher term = TERM.matcher(ucum);
    int end = 0;
    while (end < ucum.length()) {
      if (!term.find(end) || term.start() != end || term.end() == end) {
        return Optional.empty();
      }
      end = term.end();
      boolean divided = "/".equals(term.group(1));
      Optional<Unit> one = term(term.group(2), term.group(3));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      factor =
          divided
              ? factor.divide(one.get().factor, MathContext.DECIMAL128)
              : factor.multiply(one.get().factor);
      if (!one.get().kind.isEmpty()) {
        (divided ? below : above).add(one.get().kind);
      }
    }
    return Optional.of(new Unit(factor, kind(above, below)));
  }

  private static String kind(List<String> above, List<String> below) {
    Collections.sort(above);
    Collections.sort(below);
    return String.join(".", above) + "/" + String.join(".", below);
  }

  private static Optional<Unit> term(@org.jspecify.annotations.Nullable String atom, String note) {
    String telling = TELLING.contains(note) ? note : "";
    if (atom == null) {
      return note.isEmpty() ? Optional.empty() : Optional.of(new Unit(BigDecimal.ONE, telling));
    }
    return atom(atom).map(u -> new Unit(u.factor, join(u.kind, telling)));
  }

  private static String join(String kind, String note) {
    return kind.isEmpty() || note.isEmpty() ? kind + note : kind + "." + note;
  }

  private static Optional<Unit> atom(String text) {
    if (Character.isDigit(text.charAt(0))) {
      int star = text.indexOf('*');
      return Optional.of(
          new Unit(
              star < 0
                  ? new BigDecimal(text)
                  : new BigDecimal(text.substring(0, star))
                      .pow(Integer.parseInt(text.substring(star + 1))),
              ""));
    }
    char last = text.charAt(text.length() - 1);
    int power = Character.isDigit(last) ? last - '0' : 1;
    String name =
        power == 1 && !Character.isDigit(last) ? text : text.substring(0, text.length() - 1);
    return prefixed(name).filter(u -> power > 0).map(u -> u.toThe(power));
  }

  private Unit toThe(int power) {
    return power == 1
        ? this
        : new Unit(factor.pow(power), String.join(".", Collections.nCopies(power, kind)));
  }

  private static Optional<Unit> prefixed(String name) {
    Atom whole = ATOMS.get(name);
    if (whole != null) {
      return Optional.of(new Unit(new BigDecimal(whole.factor), whole.kind));
    }
    Integer power = name.isEmpty() ? null : PREFIXES.get(name.substring(0, 1));
    Atom rest = power == null ? null : ATOMS.get(name.substring(1));
    return power == null || rest == null || rest.kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unit(new BigDecimal(rest.factor).scaleByPowerOfTen(power), rest.kind));
  }

  /** Whether values convert between the two. */
  boolean converts(Unit other) {
    return kind.equals(other.kind);
  }

  /** Whether it is the other unit under whatever name. */
  boolean isSame(Unit other) {
    return converts(other) && factor.compareTo(other.factor) == 0;
  }

  /** A number of this unit in another one that it converts to. */
  BigDecimal convert(BigDecimal number, Unit to) {
    return factor.compareTo(to.factor) == 0
        ? number
        : number.multiply(factor).divide(to.factor, MathContext.DECIMAL128);
  }
}
