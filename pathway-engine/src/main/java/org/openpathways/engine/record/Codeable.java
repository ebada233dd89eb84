package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A CodeableConcept as read.
 *
 * @param codes all its codings that have a code
 * @param title its text, else its first display, else its first code, else {@code ""}
 */
record Codeable(List<Code> codes, String title) {
  static final Codeable NONE = new Codeable(List.of(), "");

  /** Reads the CodeableConcept here. */
  static Codeable read(Json json) {
    List<Code> codes = json.gathering();
    String text = "";
    String display = "";
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "text" -> text = json.word();
        case "coding" -> display = Coding.readAll(json, codes);
        default -> {}
      }
    }
    return new Codeable(json.codes().list(codes), title(text, display, codes));
  }

  /** Reads the one Coding here as a concept. */
  static Codeable readCoding(Json json) {
    List<Code> codes = json.gathering();
    String display = Coding.read(json, codes);
    return new Codeable(json.codes().list(codes), title("", display, codes));
  }

  /** Reads the list of CodeableConcepts here as one concept with all their codes. */
  static Codeable readAll(Json json) {
    Codeable all = NONE;
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      all = all.and(read(json));
    }
    return all;
  }

  /** Both together, titles joined by a comma. */
  Codeable and(Codeable other) {
    List<Code> both = new ArrayList<>(codes);
    both.addAll(other.codes);
    boolean joined = !title.isEmpty() && !other.title.isEmpty();
    return new Codeable(both, joined ? title + ", " + other.title : title + other.title);
  }

  /** With the other's codes too; named by the other only if it has no name itself. */
  Codeable withCodesOf(Codeable other) {
    return new Codeable(and(other).codes, title.isEmpty() ? other.title : title);
  }

  /** The first code without its system, for statuses; {@code ""} when there is none. */
  String firstCode() {
    return codes.isEmpty() ? "" : codes.get(0).code();
  }

  private static String title(String text, String display, List<Code> codes) {
    if (!text.isEmpty()) {
      return text;
    }
    return display.isEmpty() && !codes.isEmpty() ? codes.get(0).code() : display;
  }
}
