package org.openpathways.engine.language;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Glossary.Agreed;

/** Fills a slot's locality parameter, and tidies what is written there. */
final class SlotFiller {
  /** Slots whose number is in the sentence's unit; counts and days have their own. */
  private static final Set<Slot> MEASURED = EnumSet.of(Slot.VALUE, Slot.LOW, Slot.HIGH);

  private SlotFiller() {}

  /** The slot with its text; unchanged, with a problem added, if its parameter cannot be used. */
  static FilledSlot fill(FilledSlot slot, Glossary glossary, Problems problems) {
    if (!slot.isParameter()) {
      return slot.with(tidy(slot.text()));
    }
    String name = name(slot);
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

  /** Reports parameters whose unit is not the sentence's. */
  static void units(ReadSentence read, Glossary glossary, Problems problems) {
    Optional<FilledSlot> unit = read.slot(Slot.UNIT);
    if (unit.isEmpty()) {
      return;
    }
    for (FilledSlot slot : read.slots()) {
      agreed(slot, glossary)
          .filter(a -> !a.unit().isEmpty() && !UnitSpelling.same(unit.get().text(), a.unit()))
          .ifPresent(
              a ->
                  problems.add(
                      slot.place(),
                      "The agreed value \""
                          + name(slot)
                          + "\" is in "
                          + UnitSpelling.nice(a.unit())
                          + "; the sentence says "
                          + unit.get().text(),
                      "another parameter was meant, or its unit needs correcting"));
    }
  }

  private static Optional<Agreed> agreed(FilledSlot slot, Glossary glossary) {
    return slot.isParameter() && MEASURED.contains(slot.slot())
        ? Optional.ofNullable(glossary.parameters().get(name(slot)))
        : Optional.empty();
  }

  private static String name(FilledSlot slot) {
    return slot.written().substring(1, slot.written().length() - 1);
  }

  private static String expects(FilledSlot slot) {
    return slot.slot().expects().toLowerCase(Locale.ROOT);
  }

  private static String tidy(String text) {
    String stripped = text.strip();
    return stripped.contains("  ") ? stripped.replaceAll(" {2,}", " ") : stripped;
  }
}
