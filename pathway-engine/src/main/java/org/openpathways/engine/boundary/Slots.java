package org.openpathways.engine.boundary;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion;

/** The slots of one concept, with the choices that what is asked of it calls for. */
final class Slots {
  private Slots() {}

  static List<Slot> of(Asked asked, Forge forge) {
    List<Slot> slots = new ArrayList<>();
    add(Slot.Aspect.MAIN, asked, main(asked, forge), slots);
    if (asked.asks(Criterion.Arranged.class) && !isArranged(asked.concept())) {
      add(Slot.Aspect.REQUEST, asked, RequestChoices.of(asked, forge), slots);
    }
    if (asked.asks(Criterion.Declined.class)) {
      add(Slot.Aspect.DECLINED, asked, MarkChoices.declined(asked, forge), slots);
    }
    if (asked.asks(Criterion.Contraindicated.class)) {
      add(Slot.Aspect.CONTRAINDICATED, asked, MarkChoices.contraindicated(asked, forge), slots);
    }
    return slots;
  }

  private static void add(Slot.Aspect aspect, Asked asked, List<Choice> some, List<Slot> slots) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(asked.concept().name() + " not recorded", List.of()));
    choices.addAll(some);
    slots.add(new Slot(asked.concept(), aspect, choices));
  }

  private static boolean isArranged(Concept concept) {
    return concept.kind() == ConceptKind.REFERRAL || concept.kind() == ConceptKind.PROCEDURE_DONE;
  }

  private static List<Choice> main(Asked asked, Forge forge) {
    Concept concept = asked.concept();
    if (concept.kind() == ConceptKind.MEDICINE) {
      return MedicineChoices.of(asked, forge);
    }
    if (isArranged(concept)) {
      return RequestChoices.of(asked, forge);
    }
    if (concept.kind() == ConceptKind.PANEL) {
      return PanelChoices.of(asked, forge);
    }
    List<Choice> choices = new ArrayList<>();
    concept.measure().ifPresent(m -> choices.addAll(ReadingChoices.of(asked, forge, m)));
    if (concept.measure().isEmpty() || asked.asks(Criterion.Present.class)) {
      choices.addAll(StateChoices.of(asked, forge));
    }
    return choices;
  }
}
