package org.openpathways.engine.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An author's line that matched one sentence of the dictionary.
 *
 * @param line the author's line
 * @param sentence the dictionary's sentence
 * @param slots its slots as filled
 */
record ReadSentence(SourceLine line, Sentence sentence, List<FilledSlot> slots) {
  ReadSentence {
    slots = List.copyOf(slots);
  }

  /** The author's words, with locality parameters filled in and spaces tidied. */
  String words() {
    return sentence.fill(slots.stream().map(FilledSlot::text).toList());
  }

  /**
   * The sentence as Drools' expander is to read it: lists without quotes, which DRL's literals
   * could not hold.
   */
  String forExpander() {
    return sentence.fill(plainTexts());
  }

  /** What the expander is to read in each slot, in order. */
  List<String> plainTexts() {
    return slots.stream().map(ReadSentence::plain).toList();
  }

  /** Its form by the strict reading. */
  Form form() {
    Map<String, String> texts = new LinkedHashMap<>();
    slots.forEach(slot -> texts.put(slot.slot().word(), plain(slot)));
    return sentence.template().fill(texts);
  }

  /** The slot of a type, if this sentence has it. */
  Optional<FilledSlot> slot(Slot type) {
    for (FilledSlot slot : slots) {
      if (slot.slot() == type) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  private static String plain(FilledSlot slot) {
    return switch (slot.slot()) {
      case CONCEPTS, MEDICINES -> String.join("; ", NameList.of(slot.text()));
      default -> slot.text();
    };
  }
}
