package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.atLeast;
import static org.openpathways.engine.criterion.Ask.months;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptBuilder;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.*;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.Value;

class SilencesTest {
  private static final Random RANDOM = new Random(11);
  private static final int PATIENTS = 200;

  @Test
  @DisplayName("SEM-4: what silence is answered together is what each criterion says by itself")
  void sharedSilenceIsEachCriterionsOwn() {
    List<Criterion> criteria = new ArrayList<>();
    for (ConceptKind kind : ConceptKind.values()) {
      for (int silence = 0; silence < 4; silence++) {
        about(concept(kind, silence), criteria);
      }
    }
    List.copyOf(criteria).forEach(c -> criteria.add(new Not(c)));
    ConceptIndex index = ConceptIndex.of(Binding.concepts(criteria));
    Evaluation[] evaluations = new Binding(criteria, index).evaluations();
    Silences silences = new Silences(evaluations);
    for (int p = 0; p < PATIENTS; p++) {
      Pass pass = new Pass(view(index), evaluations, silences);
      for (int number = 0; number < evaluations.length; number++) {
        assertThat(pass.outcome(number))
            .as("%s", criteria.get(number))
            .isEqualTo(evaluations[number].evaluate(pass));
      }
    }
    assertThat(silences.size()).isLessThan(evaluations.length / 4);
  }

  private static Concept concept(ConceptKind kind, int silence) {
    ConceptBuilder builder =
        ConceptBuilder.concept(kind + " " + silence, kind)
            .measured("mmol/L", "", 1, Concern.HIGHER);
    return switch (silence) {
      case 0 -> builder.build();
      case 1 -> builder.silentNo().build();
      case 2 -> builder.silentNoBelow(40).build();
      default -> builder.silentNoUnlessCanBePregnant().build();
    };
  }

  private static void about(Concept concept, List<Criterion> criteria) {
    Readings readings = new Readings(concept, months(6), Optional.empty());
    for (Tense tense : Tense.values()) {
      criteria.add(new Present(concept, tense));
    }
    for (Statistic statistic : Statistic.values()) {
      criteria.add(new Measured(statistic, readings, atLeast(5)));
    }
    for (Taking taking : Taking.values()) {
      criteria.add(new Takes(concept, taking));
    }
    for (Progress progress : Progress.values()) {
      criteria.add(new Arranged(concept, progress, months(12)));
    }
    criteria.add(new Recorded(readings));
    criteria.add(new AllergicTo(concept));
  }

  private static RecordView view(ConceptIndex index) {
    Patient patient = new Patient().sex(drawn(Sex.values()));
    patient.born((1930 + RANDOM.nextInt(96)) + "-05-01");
    if (RANDOM.nextInt(4) == 0) {
      patient.registered("2026-11-" + (10 + RANDOM.nextInt(12)));
    }
    for (int i = RANDOM.nextInt(4); i > 0; i--) {
      patient.seen(drawn(RecordPart.values()), drawn(Coverage.values()));
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = RANDOM.nextInt(8); i > 0; i--) {
      String name = index.concept(RANDOM.nextInt(index.size())).name();
      patient.entry(drawn(RecordPart.values()), name, "active", "2026-10-0" + i);
    }
    if (RANDOM.nextInt(3) == 0) {
      answers.add(new Answer("can be pregnant", new Value.YesNo(RANDOM.nextBoolean())));
    }
    return RecordView.of(
        patient.record(),
        Instant.parse("2026-11-22T12:00:00Z"),
        Patient.LONDON,
        answers,
        index,
        28);
  }

  private static <T> T drawn(T[] of) {
    return of[RANDOM.nextInt(of.length)];
  }
}
