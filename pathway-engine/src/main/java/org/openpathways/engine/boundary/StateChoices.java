package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** Problems, symptoms, findings and events: there, not there, suspected, ended, in error. */
final class StateChoices {
  /** Years ago, for first records long past. */
  private static final int[] YEARS_AGO = {2, 10, 30};

  private final Asked asked;
  private final Forge forge;
  private final List<Choice> choices = new ArrayList<>();

  private StateChoices(Asked asked, Forge forge) {
    this.asked = asked;
    this.forge = forge;
  }

  static List<Choice> of(Asked asked, Forge forge) {
    StateChoices states = new StateChoices(asked, forge);
    states.there();
    states.doubtful();
    asked.all(Criterion.Counted.class).forEach(states::counted);
    return states.choices;
  }

  private void there() {
    List<LocalDate> days = new ArrayList<>(asked.days());
    boolean long2 =
        asked.asks(Criterion.FirstRecordedBeforeAge.class)
            || asked.all(Criterion.Present.class).stream()
                .anyMatch(p -> p.tense() == Criterion.Tense.EVER);
    for (int years : long2 ? YEARS_AGO : new int[0]) {
      days.add(asked.today().minusYears(years));
    }
    days.forEach(day -> add("on " + day, forge.state(true, day)));
  }

  private void doubtful() {
    LocalDate today = asked.today();
    RecordPart part = forge.part();
    Entry there = forge.state(true, today);
    if (part == RecordPart.CONDITION || part == RecordPart.ALLERGY_INTOLERANCE) {
      add("refuted", forge.state(false, today));
      add("suspected", with(there, "active", "provisional"));
      add("resolved", with(there, "resolved", "confirmed"));
      add("in error", with(there, "", "entered-in-error"));
      add("ended", Forge.ended(forge.state(true, today.minusDays(9)), today.minusDays(1)));
    } else if (there.value() instanceof Value.YesNo) {
      add("recorded as no", forge.state(false, today));
      add("in error", with(there, "entered-in-error", ""));
      add(
          "unreadable",
          forge.entry(part, code(), there.state(), today, new Value.Text("see note")));
    } else {
      add("in error", with(there, "entered-in-error", ""));
    }
  }

  private Entry with(Entry entry, String status, String verification) {
    return forge.entry(
        entry.part(), code(), Forge.status(status, verification), asked.today(), entry.value());
  }

  private org.openpathways.engine.record.Code code() {
    return forge.codes().get(0);
  }

  /** As many as asked, one fewer, and as many of which the oldest is just outside the window. */
  private void counted(Criterion.Counted counted) {
    List<LocalDate> inside = Occasions.inside(counted.window(), counted.atLeast(), asked.today());
    add(counted.atLeast() + " times", inside);
    add(counted.atLeast() - 1 + " times", inside.subList(0, inside.size() - 1));
    add(counted.atLeast() + " times, the first too early", Occasions.tooEarly(inside));
  }

  private void add(String words, List<LocalDate> days) {
    List<Entry> entries = days.stream().map(day -> forge.state(true, day)).toList();
    choices.add(new Choice(asked.concept().name() + " " + words, entries));
  }

  private void add(String words, Entry entry) {
    choices.add(new Choice(asked.concept().name() + " " + words, List.of(entry)));
  }
}
