package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.openpathways.engine.language.Sentence.Section;

/** Explains a line that is not in the dictionary: the slot at fault, or the nearest sentence. */
final class NearestSentence {
  /** Only sentences that differ in fewer words than this share are worth naming. */
  private static final double FAR = 0.6;

  private final SentenceDictionary dictionary;

  NearestSentence(SentenceDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Adds what is wrong with a line that matches no sentence. */
  void explain(Section section, SourceLine line, Problems problems) {
    Optional<List<FilledSlot>> fitting = fewestFaults(section, line);
    if (fitting.isPresent()) {
      faults(fitting.get()).forEach(slot -> report(slot, problems));
      return;
    }
    problems.add(line.place(), "This sentence is not in the dictionary", advice(section, line));
  }

  private static void report(FilledSlot slot, Problems problems) {
    if (slot.written().indexOf('"') >= 0 || slot.written().indexOf('{') >= 0) {
      problems.add(
          slot.place(),
          "The " + slot.slot().word() + " (" + slot.written() + ") holds a quote or a brace",
          "write " + slot.slot().expects());
      return;
    }
    problems.add(
        slot.place(),
        "The " + slot.slot().word() + " (" + slot.written() + ") cannot be read",
        "write " + slot.slot().expects());
  }

  /** The sentence whose fixed words all fit, with the fewest slots at fault. */
  private Optional<List<FilledSlot>> fewestFaults(Section section, SourceLine line) {
    List<List<FilledSlot>> fitting = new ArrayList<>();
    for (Sentence sentence : dictionary.sentences(section)) {
      Matcher matcher = sentence.loose().matcher(line.text());
      if (matcher.matches()) {
        fitting.add(SentenceReader.slots(sentence, matcher, line));
      }
    }
    return fitting.stream().min(Comparator.comparingInt(slots -> faults(slots).size()));
  }

  private static List<FilledSlot> faults(List<FilledSlot> slots) {
    return slots.stream().filter(slot -> !fits(slot)).toList();
  }

  private static boolean fits(FilledSlot slot) {
    boolean parameter = slot.isParameter() && Slot.isParameter(slot.written());
    return parameter || slot.slot().accepts(slot.written());
  }

  private String advice(Section section, SourceLine line) {
    List<String> words = Alignment.words(line.text());
    Alignment best = null;
    for (Sentence sentence : dictionary.sentences(section)) {
      Alignment alignment = Alignment.of(words, sentence.separateWords());
      if (best == null || alignment.cost() < best.cost()) {
        best = alignment;
      }
    }
    if (best == null || best.cost() > FAR * Math.max(words.size(), 2)) {
      return firstWords(section, line);
    }
    return "this was meant: " + best.suggestion();
  }

  private String firstWords(Section section, SourceLine line) {
    String first = line.text().split(" ")[0].toLowerCase(Locale.ROOT);
    List<String> starts =
        dictionary.sentences(section).stream()
            .map(Sentence::words)
            .filter(s -> s.toLowerCase(Locale.ROOT).startsWith(first + " "))
            .limit(3)
            .toList();
    return starts.isEmpty() ? "" : "one of these was meant: " + String.join(" / ", starts);
  }
}
