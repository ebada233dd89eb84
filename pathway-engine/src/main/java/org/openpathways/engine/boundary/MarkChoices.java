package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** What is recorded as declined or as contraindicated, by codes of their own. */
final class MarkChoices {
  private MarkChoices() {}

  static List<Choice> declined(Asked asked, Forge forge) {
    return of("declined", asked.concept().codes().declined(), asked, forge);
  }

  static List<Choice> contraindicated(Asked asked, Forge forge) {
    return of("contraindicated", asked.concept().codes().contraindicated(), asked, forge);
  }

  private static List<Choice> of(String what, Set<Code> codes, Asked asked, Forge forge) {
    List<Choice> choices = new ArrayList<>();
    codes.stream()
        .min(Codes.ORDER)
        .ifPresent(
            code -> {
              for (LocalDate day : asked.days()) {
                choices.add(
                    new Choice(
                        "%s %s on %s".formatted(asked.concept().name(), what, day),
                        List.of(
                            forge.entry(
                                RecordPart.OBSERVATION,
                                code,
                                Forge.status("final", ""),
                                day,
                                Value.NONE))));
              }
            });
    return choices;
  }
}
