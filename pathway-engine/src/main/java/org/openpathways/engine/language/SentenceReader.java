package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.openpathways.engine.language.Sentence.Section;

/**
 * The strict check: every whole line must match exactly one sentence of the dictionary, and every
 * slot must hold what its type says.
 */
final class SentenceReader {
  /** Longer lines are not read. */
  static final int LONGEST_LINE = 1000;

  private final SentenceDictionary dictionary;
  private final SlotCheck slotCheck;
  private final NearestSentence nearest;
  private final Glossary glossary;

  SentenceReader(SentenceDictionary dictionary, Glossary glossary) {
    this.dictionary = dictionary;
    this.glossary = glossary;
    this.slotCheck = new SlotCheck(glossary);
    this.nearest = new NearestSentence(dictionary);
  }

  /** Reads a line; empty, with problems added, if it cannot be read. */
  Optional<ReadSentence> read(Section section, SourceLine line, Problems problems) {
    if (line.text().length() > LONGEST_LINE) {
      problems.add(line.place(), "The line is longer than " + LONGEST_LINE + " characters");
      return Optional.empty();
    }
    if (!Characters.fair(line, problems)) {
      return Optional.empty();
    }
    List<ReadSentence> matches = matches(section, line);
    if (matches.size() > 1) {
      problems.add(line.place(), severalMeanings(matches), "word it so that only one fits");
      return Optional.empty();
    }
    if (matches.isEmpty()) {
      nearest.explain(section, line, problems);
      return Optional.empty();
    }
    return checked(matches.get(0), problems);
  }

  private Optional<ReadSentence> checked(ReadSentence read, Problems problems) {
    int before = problems.size();
    List<FilledSlot> slots =
        read.slots().stream().map(s -> SlotFiller.fill(s, glossary, problems)).toList();
    ReadSentence filled = new ReadSentence(read.line(), read.sentence(), slots);
    if (problems.size() == before) {
      SlotFiller.units(filled, glossary, problems);
      slotCheck.check(filled, problems);
    }
    return problems.size() == before ? Optional.of(filled) : Optional.empty();
  }

  private List<ReadSentence> matches(Section section, SourceLine line) {
    List<ReadSentence> matches = new ArrayList<>();
    for (Sentence sentence : dictionary.sentences(section)) {
      if (!sentence.begins(line.text())) {
        continue;
      }
      Matcher matcher = sentence.strict().matcher(line.text());
      if (matcher.matches()) {
        matches.add(new ReadSentence(line, sentence, slots(sentence, matcher, line)));
      }
    }
    return matches;
  }

  /** The slots of a match, with their places. */
  static List<FilledSlot> slots(Sentence sentence, Matcher matcher, SourceLine line) {
    List<FilledSlot> slots = new ArrayList<>();
    List<Slot> types = sentence.slots();
    for (int i = 0; i < types.size(); i++) {
      String text = matcher.group(i + 1);
      slots.add(new FilledSlot(types.get(i), line.at(matcher.start(i + 1)), text, text));
    }
    return slots;
  }

  private static String severalMeanings(List<ReadSentence> matches) {
    StringBuilder message = new StringBuilder("This could mean two things:");
    matches.forEach(match -> message.append(" / ").append(match.sentence().words()));
    return message.toString();
  }
}
