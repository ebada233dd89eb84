package org.openpathways.engine.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;

/** Checks what stands in the slots of one sentence. */
final class SlotCheck {
  /**
   * A longer title would leave a card's summary, at most 140 characters, no room for the reason.
   */
  static final int LONGEST_TITLE = 100;

  private static final String NEW_CONCEPT = "add it to the vocabulary";

  private final Glossary glossary;
  private final NumberCheck numbers = new NumberCheck();

  SlotCheck(Glossary glossary) {
    this.glossary = glossary;
  }

  void check(ReadSentence read, Problems problems) {
    int before = problems.size();
    read.slots().forEach(slot -> check(slot, read, problems));
    fixedConcept(read, problems);
    if (problems.size() == before) {
      numbers.check(read, measured(read), problems);
    }
  }

  private Optional<Concept> measured(ReadSentence read) {
    return read.slot(Slot.CONCEPT).flatMap(slot -> glossary.vocabulary().concept(slot.text()));
  }

  private void check(FilledSlot slot, ReadSentence read, Problems problems) {
    switch (slot.slot()) {
      case CONCEPT, MEDICINE, ONSET, PANEL -> concept(slot, slot.text(), read, problems);
      case CONCEPTS, MEDICINES -> concepts(slot, read, problems);
      case SCORE -> score(slot, read, problems);
      case SERVICE -> known(slot, "service", glossary.services(), "add it to services", problems);
      case STRENGTH -> strength(slot, problems);
      case URGENCY -> urgency(slot, problems);
      case TEXT -> text(slot, read, problems);
      default -> {}
    }
  }

  private void concepts(FilledSlot slot, ReadSentence read, Problems problems) {
    List<String> names = NameList.of(slot.text());
    names.forEach(name -> concept(slot, name, read, problems));
    if (Set.copyOf(names).size() < names.size()) {
      problems.add(slot.place(), "The list names something twice: " + slot.text());
    }
    read.slot(Slot.COUNT)
        .filter(count -> Integer.parseInt(count.text()) > names.size())
        .ifPresent(
            count ->
                problems.add(
                    count.place(),
                    "At least " + count.text() + " of a list of " + names.size() + " is never met",
                    "a smaller number or a longer list was meant"));
  }

  private void concept(FilledSlot slot, String name, ReadSentence read, Problems problems) {
    Optional<Concept> concept = glossary.vocabulary().concept(name);
    if (concept.isEmpty()) {
      problems.add(
          slot.place(),
          "There is no concept \"" + name + "\"",
          glossary.closestConcept(name).map(n -> "\"" + n + "\" was meant").orElse(NEW_CONCEPT));
      return;
    }
    ConceptKind kind = concept.get().kind();
    if (!KindRules.allowed(slot.slot(), read.sentence().baseType()).contains(kind)) {
      problems.add(
          slot.place(),
          "\"" + name + "\" is " + KindRules.words(kind) + ", which this sentence cannot be about",
          "this was meant: " + KindRules.instead(kind, name));
    }
  }

  /** The dictionary itself names a concept in some sentences. */
  private void fixedConcept(ReadSentence read, Problems problems) {
    if (read.sentence().template().has("concept") && read.slot(Slot.CONCEPT).isEmpty()) {
      String name = read.form().get("concept");
      if (glossary.vocabulary().concept(name).isEmpty()) {
        problems.add(
            read.line().place(), "This sentence needs the concept \"" + name + "\"", NEW_CONCEPT);
      }
    }
  }

  /** A score that rules add points to need not have a table. */
  private void score(FilledSlot slot, ReadSentence read, Problems problems) {
    if (!read.sentence().type().equals("AddPoints")) {
      known(slot, "score", glossary.scores().keySet(), "add its table under scores", problems);
    }
  }

  private static void known(
      FilledSlot slot, String what, Set<String> names, String otherwise, Problems problems) {
    if (!names.contains(slot.text())) {
      problems.add(
          slot.place(),
          "There is no " + what + " \"" + slot.text() + "\"",
          Closest.advice(slot.text(), names, otherwise));
    }
  }

  private static void strength(FilledSlot slot, Problems problems) {
    if (Strength.of(slot.text()).isEmpty()) {
      problems.add(
          slot.place(), "The strength is \"" + slot.text() + "\"", "write offer or consider");
    }
  }

  private static void urgency(FilledSlot slot, Problems problems) {
    List<String> words = java.util.Arrays.stream(Urgency.values()).map(Urgency::words).toList();
    if (Urgency.of(slot.text()).isEmpty()) {
      problems.add(
          slot.place(),
          "There is no urgency \"" + slot.text() + "\"",
          Closest.advice(slot.text(), words, "write one of: " + String.join(", ", words)));
    }
  }

  private static void text(FilledSlot slot, ReadSentence read, Problems problems) {
    if (slot.text().isBlank()) {
      problems.add(slot.place(), "The text is empty", "write what is meant");
    }
    if (read.sentence().type().equals("Recommend") && slot.text().length() > LONGEST_TITLE) {
      problems.add(
          slot.place(),
          "The title has "
              + slot.text().length()
              + " characters; a card has room for "
              + LONGEST_TITLE,
          "shorten it, and put the rest under Give information");
    }
  }
}
