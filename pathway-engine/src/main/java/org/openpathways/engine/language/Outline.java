package org.openpathways.engine.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.Condition.Quantifier;

/**
 * The structure of a rules file, before any sentence is read.
 *
 * @param entry the lines of its entry block, if it has one
 * @param rules its rules
 */
record Outline(Optional<EntryPart> entry, List<RulePart> rules) {
  Outline {
    rules = List.copyOf(rules);
  }

  /** A line, or a block of lines. */
  sealed interface Item {
    /** Where it begins. */
    SourceLine line();
  }

  /** A line that should be a sentence. */
  record Said(SourceLine line) implements Item {}

  /** A block, with the line that opens it. */
  record Group(SourceLine line, Quantifier quantifier, int count, List<Item> items)
      implements Item {}

  /** The entry block. */
  record EntryPart(SourceLine head, List<Item> items) {}

  /** The parts of a rule, in the order in which they stand. */
  enum Section {
    WHEN("when"),
    UNLESS_ALREADY("unless already"),
    PROVIDED("provided there is no"),
    THEN("then");

    private final String words;

    Section(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    static Optional<Section> of(String words) {
      return Arrays.stream(values()).filter(s -> s.words.equals(words)).findFirst();
    }
  }

  /**
   * A rule.
   *
   * @param head its first line
   * @param name its name, with its place
   * @param sources its sources, each with its place
   * @param sections what stands in each section that it has
   * @param local whether it is the locality's own
   */
  record RulePart(
      SourceLine head,
      SourceLine name,
      List<SourceLine> sources,
      Map<Section, List<Item>> sections,
      boolean local) {

    List<Item> items(Section section) {
      return sections.getOrDefault(section, List.of());
    }

    static Map<Section, List<Item>> noSections() {
      return new EnumMap<>(Section.class);
    }
  }
}
