package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Criterion;

/** Both pressures at a bound, one of them below, both below; on each side of each window. */
final class PanelChoices {
  private PanelChoices() {}

  static List<Choice> of(Asked asked, Forge forge) {
    List<Choice> choices = new ArrayList<>();
    for (LocalDate day : asked.days()) {
      add(asked, forge, 120, 70, day, choices);
      for (Criterion.PanelCompared compared : asked.all(Criterion.PanelCompared.class)) {
        double upper = compared.upper();
        double lower = compared.lower();
        add(asked, forge, upper, lower, day, choices);
        add(asked, forge, upper - 1, lower - 1, day, choices);
        add(asked, forge, upper, lower - 1, day, choices);
        add(asked, forge, upper - 1, lower, day, choices);
        add(asked, forge, upper + 1, lower + 1, day, choices);
      }
    }
    for (Criterion.Counted counted : asked.all(Criterion.Counted.class)) {
      List<LocalDate> days = Occasions.inside(counted.window(), counted.atLeast(), asked.today());
      choices.add(
          new Choice(
              asked.concept().name() + " " + days.size() + " times",
              days.stream().map(day -> forge.panel(150, 95, day)).toList()));
    }
    return choices;
  }

  private static void add(
      Asked asked, Forge forge, double upper, double lower, LocalDate day, List<Choice> choices) {
    String words =
        "%s %s/%s on %s"
            .formatted(asked.concept().name(), Forge.written(upper), Forge.written(lower), day);
    choices.add(new Choice(words, List.of(forge.panel(upper, lower, day))));
  }
}
