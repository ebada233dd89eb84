package org.openpathways.server.page.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.server.page.read.PathwayView;

/** A locality's pathways from A to Z, by title and by what else they are called. */
final class Letters {
  private Letters() {}

  /**
   * A name of a pathway.
   *
   * @param name its title or another name
   * @param pathway the pathway
   * @param title whether the name is its title
   */
  record Entry(String name, PathwayView pathway, boolean title) {
    String letter() {
      return name.substring(0, 1).toUpperCase(Locale.ROOT);
    }
  }

  /**
   * A letter of the alphabet.
   *
   * @param used whether any name begins with it
   */
  record Letter(String letter, boolean used) {}

  static List<Letter> of(List<PathwayView> all) {
    Set<String> used = new TreeSet<>();
    entries(all).forEach(entry -> used.add(entry.letter()));
    List<Letter> letters = new ArrayList<>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      String one = String.valueOf(letter);
      letters.add(new Letter(one, used.contains(one)));
    }
    return letters;
  }

  /** The names that begin with a letter, sorted; none for no letter. */
  static List<Entry> entries(List<PathwayView> all, String letter) {
    return entries(all).stream()
        .filter(entry -> entry.letter().equalsIgnoreCase(letter))
        .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static List<Entry> entries(List<PathwayView> all) {
    List<Entry> entries = new ArrayList<>();
    for (PathwayView pathway : all) {
      entries.add(new Entry(pathway.title(), pathway, true));
      pathway.effective().about().synonyms().stream()
          .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(pathway.title()))
          .forEach(name -> entries.add(new Entry(name, pathway, false)));
    }
    return entries;
  }
}
