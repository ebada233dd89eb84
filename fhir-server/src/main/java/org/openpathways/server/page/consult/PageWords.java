package org.openpathways.server.page.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpathways.engine.language.Strength;
import org.openpathways.fhir.advice.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the page, from its bundle; a key without words fails. */
@Component
final class PageWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final String PREFIX = "consult.";

  private final MessageSource messages;

  PageWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Of a key without its prefix {@code consult.}, with its arguments as they are. */
  String of(String key, Object... arguments) {
    return messages.getMessage(PREFIX + key, arguments, Locale.UK);
  }

  /** One wording for one thing, another for any other number: {@code key.1} and {@code key.n}. */
  String count(String key, int count) {
    return count == 1 ? of(key + ".1") : of(key + ".n", String.valueOf(count));
  }

  /** What is advised, within a sentence: "offer: ...", unless it begins with that word itself. */
  String advised(Strength strength, String title) {
    boolean said = title.toLowerCase(Locale.UK).startsWith(strength.words());
    return said ? lowerFirst(title) : of("strength." + strength.name() + ".verb", title);
  }

  static String day(LocalDate day) {
    return Words.day(day);
  }

  static String time(Instant moment, ZoneId zone) {
    return TIME.format(moment.atZone(zone));
  }

  /** A sentence of the rules, or a datum, as people read it: no quotation marks, usual units. */
  static String plain(String words) {
    return words
        .replace("\"", "")
        .replaceAll("\\bug/", "µg/")
        .replace("{1.73_m2}", "1.73 m²")
        .replace("1.73m2", "1.73 m²")
        .replace("m[Hg]", "mHg")
        .replaceAll("; threshold [^;.]*$", "");
  }

  static String upperFirst(String words) {
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** For the middle of a sentence; abbreviations keep their capitals. */
  static String lowerFirst(String words) {
    boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return words.isEmpty() || abbreviation
        ? words
        : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }
}
