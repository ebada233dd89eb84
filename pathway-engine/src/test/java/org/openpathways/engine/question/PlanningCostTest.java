package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Details;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.rules.Library;
import org.openpathways.engine.rules.Trees;

/** How much work a plan is, in counts that no machine changes. */
class PlanningCostTest {

  /** Counts what a plan asks of the engine. */
  private static final class Counting implements Patient {
    private final BoundCriteria criteria;
    private final PathwayEngine engine;
    private final PatientRecord record;
    private int advices;
    private int evaluations;

    Counting(BoundCriteria criteria, Visit visit) {
      this.criteria = criteria;
      this.engine = visit.engine();
      this.record = visit.record();
    }

    @Override
    public Advice advise(Consultation consultation) {
      advices++;
      return engine.advise(record, consultation);
    }

    @Override
    public Outcome[] evaluate(Consultation consultation) {
      evaluations++;
      return criteria.evaluate(
          RecordView.of(
              record,
              consultation.asOf(),
              ZoneId.of("Europe/London"),
              consultation.answers(),
              criteria.index(),
              PathwayEngine.SETTLED_AFTER_DAYS));
    }
  }

  /** A pathway with so many questions that have nothing to do with each other. */
  private static final class Many {
    private final Counting patient;
    private final QuestionPlan plan;

    Many(int questions) {
      Trees.Builder[] rules = new Trees.Builder[questions];
      for (int r = 0; r < questions; r++) {
        rules[r] = Trees.rule("p", "r" + r).when(Trees.has("c" + r)).recommend(Urgency.ROUTINE);
      }
      Pathway pathway = Trees.pathway("p", List.of(), rules);
      Library library = Library.of(List.of(pathway));
      Details details = new Details(library);
      BoundCriteria criteria = BoundCriteria.of(details.criteria());
      Visit visit = Visit.to(pathway);
      patient = new Counting(criteria, visit);
      plan =
          new QuestionPlanner(library, details.criteria(), criteria.index())
              .plan(patient, visit.consultation());
    }
  }

  @Test
  void aPlanMakesOneAdviceAndABoundedNumberOfEvaluations() {
    Many many = new Many(200);

    assertThat(many.patient.advices).isEqualTo(1);
    assertThat(many.patient.evaluations).isLessThanOrEqualTo(Trials.MOST).isGreaterThan(200);
  }

  @Test
  void whatCouldNotBeTriedIsAskedAllTheSameAndLast() {
    List<Question> asked = new Many(200).plan.ask();

    assertThat(asked).hasSize(200);
    assertThat(asked.get(0).ifAnswered()).hasSize(2);
    assertThat(asked.get(199).ifAnswered()).isEmpty();
  }

  @Test
  void fewQuestionsAreTriedTwiceEach() {
    Many few = new Many(3);

    assertThat(few.patient.advices).isEqualTo(1);
    assertThat(few.patient.evaluations).isEqualTo(7);
    assertThat(few.plan.ask()).allMatch(q -> q.ifAnswered().size() == 2);
  }
}
