package org.openpathways.engine.language;

import java.util.Locale;
import org.openpathways.engine.language.Glossary.Agreed;

/** Fills a slot's locality parameter, and tidies what is written there. */
final class SlotFiller {
  private SlotFiller() {}

  /** The slot with its text; unchanged, with a problem added, if its parameter cannot be used. */
  static FilledSlot fill(FilledSlot slot, Glossary glossary, Problems problems) {
    if (!slot.isParameter()) {
      return slot.with(tidy(slot.text()));
    }
    String name = slot.written().substring(1, slot.written().length() - 1);
    Agreed agreed = glossary.parameters().get(name);
    if (agreed == null) {
      problems.add(
          slot.place(),
          "There is no agreed value \"" + name + "\"",
          Closest.advice(
              name, glossary.parameterNames(), "add it under parameters in pathway.yaml"));
      return slot;
    }
    String value = tidy(agreed.value());
    if (!slot.slot().accepts(value)) {
      problems.add(
          slot.place(),
          "The agreed value \"" + name + "\" is \"" + value + "\", which is not " + expects(slot),
          "another parameter was meant, or its value needs correcting");
    }
    return slot.with(value);
  }

  private static String expects(FilledSlot slot) {
    return slot.slot().expects().toLowerCase(Locale.ROOT);
  }

  private static String tidy(String text) {
    return text.strip().replaceAll(" {2,}", " ");
  }
}
