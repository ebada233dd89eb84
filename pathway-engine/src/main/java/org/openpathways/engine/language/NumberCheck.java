package org.openpathways.engine.language;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Measure;

/** Checks numbers, units and times of one sentence against each other and against the concept. */
final class NumberCheck {

  void check(ReadSentence read, Optional<Concept> concept, Problems problems) {
    read.slots().forEach(slot -> notZero(slot, problems));
    ascending(read, Slot.LOW, Slot.HIGH, problems);
    ascending(read, Slot.FROM, Slot.TO, problems);
    ascending(read, Slot.LOWER, Slot.UPPER, problems);
    if (read.slot(Slot.UNIT).isPresent() && read.slot(Slot.MEDICINE).isEmpty()) {
      concept.ifPresent(c -> measured(read, c, problems));
    }
    String type = read.sentence().baseType();
    if (type.equals("Changed") && read.slot(Slot.UNIT).isEmpty()) {
      concept.ifPresent(c -> percent(read, c, problems));
    }
    categories(read, concept, problems);
  }

  private static void notZero(FilledSlot slot, Problems problems) {
    boolean zero =
        switch (slot.slot()) {
          case WINDOW, COUNT, DAYS -> Integer.parseInt(slot.text().split(" ")[0]) == 0;
          default -> false;
        };
    if (zero) {
      problems.add(
          slot.place(), "The " + slot.slot().word() + " is " + slot.text(), "write at least 1");
    }
  }

  private static void ascending(ReadSentence read, Slot low, Slot high, Problems problems) {
    Optional<FilledSlot> from = read.slot(low);
    Optional<FilledSlot> to = read.slot(high);
    if (from.isPresent() && to.isPresent() && number(from.get()) >= number(to.get())) {
      FilledSlot second =
          from.get().place().column() < to.get().place().column() ? to.get() : from.get();
      problems.add(
          second.place(),
          from.get().text() + " is not below " + to.get().text() + ", so this is never met",
          "the numbers were meant the other way round");
    }
  }

  private static double number(FilledSlot slot) {
    return Double.parseDouble(slot.text());
  }

  private static void measured(ReadSentence read, Concept concept, Problems problems) {
    FilledSlot unit = read.slot(Slot.UNIT).orElseThrow();
    if (concept.measure().isEmpty()) {
      problems.add(
          read.slot(Slot.CONCEPT).orElseThrow().place(),
          "\"" + concept.name() + "\" has no unit, so it cannot be compared with a number",
          "give it a unit in the vocabulary, or ask whether it is recorded");
      return;
    }
    Measure measure = concept.measure().get();
    if (!UnitSpelling.same(unit.text(), measure.unit())) {
      String agreed = UnitSpelling.nice(measure.unit());
      boolean share = unit.text().equals("%") && read.sentence().baseType().equals("Changed");
      problems.add(
          unit.place(),
          "\""
              + concept.name()
              + "\" is agreed in "
              + agreed
              + "; the sentence says "
              + unit.text(),
          share
              ? "write \"percent\" for a share of the first reading"
              : "convert the number and write it in " + agreed);
      return;
    }
    if (!read.sentence().baseType().equals("Changed")) {
      possible(read, measure, problems);
    }
  }

  private static void possible(ReadSentence read, Measure measure, Problems problems) {
    for (Slot slot : List.of(Slot.VALUE, Slot.LOW, Slot.HIGH)) {
      read.slot(slot)
          .filter(v -> number(v) < measure.lowest() || number(v) > measure.highest())
          .ifPresent(
              v ->
                  problems.add(
                      v.place(),
                      v.text()
                          + " is outside "
                          + plain(measure.lowest())
                          + " to "
                          + plain(measure.highest())
                          + ", what is possible",
                      "another number or another unit was meant"));
    }
  }

  private static void percent(ReadSentence read, Concept concept, Problems problems) {
    Place place = read.slot(Slot.CONCEPT).orElseThrow().place();
    if (concept.measure().isEmpty()) {
      problems.add(
          place,
          "\"" + concept.name() + "\" has no unit, so it cannot rise or fall",
          "give it a unit in the vocabulary");
    } else if (concept.measure().get().unit().equals("%")) {
      problems.add(
          place,
          "\"" + concept.name() + "\" is itself in %, so \"percent\" could mean two things",
          "write % for points of it");
    }
  }

  private static void categories(ReadSentence read, Optional<Concept> concept, Problems problems) {
    boolean needs =
        read.sentence().template().has("measure")
            && read.form().get("measure").endsWith("CATEGORY");
    boolean has =
        concept.flatMap(Concept::measure).filter(m -> !m.categories().isEmpty()).isPresent();
    if (needs && !has) {
      problems.add(
          read.slot(Slot.CONCEPT).orElseThrow().place(),
          "This concept has no categories to change between",
          "give it categories in the vocabulary, or leave out \"to another category\"");
    }
  }

  /** A number without a needless decimal point. */
  static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
