package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** Medicines: taken, stopped, paused, at doses around every bound, several of one class. */
final class MedicineChoices {
  private final Asked asked;
  private final Forge forge;
  private final List<Choice> choices = new ArrayList<>();

  private MedicineChoices(Asked asked, Forge forge) {
    this.asked = asked;
    this.forge = forge;
  }

  static List<Choice> of(Asked asked, Forge forge) {
    MedicineChoices medicines = new MedicineChoices(asked, forge);
    forge.codes().forEach(medicines::taken);
    asked.days().forEach(medicines::since);
    medicines.notNow();
    asked.all(Criterion.DailyDose.class).forEach(medicines::dose);
    asked.all(Criterion.TakesDifferent.class).forEach(medicines::different);
    return medicines.choices;
  }

  private void taken(Code code) {
    add("taken (" + code.code() + ")", entry(code, "active", Value.NONE, 30));
  }

  private void since(LocalDate day) {
    add(
        "taken since " + day,
        forge.entry(part(), forge.codes().get(0), Forge.status("active", ""), day, Value.NONE));
  }

  private void notNow() {
    Code code = forge.codes().get(0);
    LocalDate yesterday = asked.today().minusDays(1);
    add("stopped", Forge.ended(entry(code, "stopped", Value.NONE, 300), yesterday));
    add("on hold", entry(code, "on-hold", Value.NONE, 30));
    add("in error", entry(code, "entered-in-error", Value.NONE, 30));
  }

  private void dose(Criterion.DailyDose dose) {
    for (double bound : dose.threshold().bounds()) {
      for (double amount : List.of(bound - 1, bound, bound + 1)) {
        Value value = Forge.quantity(Math.max(0, amount), Value.Comparator.EXACT, dose.unit());
        add(
            Forge.written(amount) + " " + dose.unit() + " a day",
            entry(forge.codes().get(0), "active", value, 30));
      }
    }
  }

  private void different(Criterion.TakesDifferent different) {
    for (int count = different.atLeast() - 1; count <= different.atLeast(); count++) {
      List<Entry> entries = new ArrayList<>();
      for (Code code : Codes.different(asked.concept(), count)) {
        entries.add(entry(code, "active", Value.NONE, 30));
      }
      choices.add(new Choice(asked.concept().name() + ", " + entries.size() + " of it", entries));
    }
  }

  private Entry entry(Code code, String status, Value dose, int daysAgo) {
    return forge.entry(
        part(), code, Forge.status(status, ""), asked.today().minusDays(daysAgo), dose);
  }

  private RecordPart part() {
    return forge.part() == RecordPart.QUESTIONNAIRE_RESPONSE
        ? RecordPart.MEDICATION_STATEMENT
        : RecordPart.MEDICATION_REQUEST;
  }

  private void add(String words, Entry entry) {
    choices.add(new Choice(asked.concept().name() + " " + words, List.of(entry)));
  }
}
