package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** Referrals, procedures and requested tests: sent, done, drafted, revoked, on hold (SAF-2). */
final class RequestChoices {
  private RequestChoices() {}

  static List<Choice> of(Asked asked, Forge forge) {
    List<Choice> choices = new ArrayList<>();
    for (LocalDate day : asked.days()) {
      add(asked, "sent on " + day, request(forge, "active", day), choices);
      add(asked, "done on " + day, done(asked, forge, day), choices);
    }
    for (String status : List.of("draft", "revoked", "on-hold", "entered-in-error")) {
      add(asked, status, request(forge, status, asked.today()), choices);
    }
    for (Criterion.Counted counted : asked.all(Criterion.Counted.class)) {
      List<LocalDate> days = Occasions.inside(counted.window(), counted.atLeast(), asked.today());
      List<Entry> entries = days.stream().map(day -> done(asked, forge, day)).toList();
      choices.add(new Choice(asked.concept().name() + " " + days.size() + " times", entries));
    }
    return choices;
  }

  private static void add(Asked asked, String words, Entry entry, List<Choice> choices) {
    choices.add(new Choice(asked.concept().name() + " " + words, List.of(entry)));
  }

  private static Entry request(Forge forge, String status, LocalDate day) {
    return forge.entry(
        RecordPart.SERVICE_REQUEST,
        forge.codes().get(0),
        Forge.status(status, ""),
        day,
        Value.NONE);
  }

  private static Entry done(Asked asked, Forge forge, LocalDate day) {
    return asked.concept().kind() == ConceptKind.PROCEDURE_DONE
        ? forge.entry(
            RecordPart.PROCEDURE,
            forge.codes().get(0),
            Forge.status("completed", ""),
            day,
            Value.NONE)
        : request(forge, "completed", day);
  }
}
