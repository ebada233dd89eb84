package org.openpathways.server.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.question.QuestionPlan;
import org.openpathways.server.decision.Earlier;
import org.openpathways.server.decision.EarlierDecisions;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.services.ServicesToday;
import org.springframework.stereotype.Component;

/** Answers one request from start to end; every face asks here, so that all say the same. */
@Component
public final class ConsultationRoom {
  private final Librarian librarian;
  private final LocalityChoice choice;
  private final Clock clock;
  private final DemoDay demoDay;
  private final ServicesToday services;
  private final EarlierDecisions decided;
  private final LongAdder answered = new LongAdder();

  ConsultationRoom(
      Librarian librarian,
      LocalityChoice choice,
      Clock clock,
      DemoDay demoDay,
      ServicesToday services,
      EarlierDecisions decided) {
    this.librarian = librarian;
    this.choice = choice;
    this.clock = clock;
    this.demoDay = demoDay;
    this.services = services;
    this.decided = decided;
  }

  /** The advice of all active pathways of the locality that the request belongs to. */
  public Answer answer(Asked asked) {
    return answer(asked, prepare(asked));
  }

  /** The agreements that would answer; nothing is evaluated. */
  public LocalityLibrary library(Asked asked) {
    return choice.choose(librarian.current(), asked);
  }

  /** The same advice, and what to ask now. */
  public AnswerAndQuestions answerAndAsk(Asked asked) {
    Prepared prepared = prepare(asked);
    Answer answer = answer(asked, prepared);
    QuestionPlan plan =
        prepared
            .local()
            .engine()
            .questions(asked.record(), prepared.consultation(), answer.advice());
    return new AnswerAndQuestions(answer, plan);
  }

  /** One library for the whole request: a swap in between is not seen. */
  private record Prepared(LocalityLibrary local, Earlier earlier, Consultation consultation) {}

  private Prepared prepare(Asked asked) {
    LocalityLibrary local = choice.choose(librarian.current(), asked);
    Instant asOf = asked.asOf().orElseGet(clock::instant);
    Earlier earlier = decided.of(asked.record(), asked.fhirServer(), asOf);
    Consultation consultation =
        new Consultation(
            asOf,
            asked.opened(),
            asked.answers(),
            earlier.with(asked.decisions()),
            services.of(local.locality().id()));
    return new Prepared(local, earlier, consultation);
  }

  private Answer answer(Asked asked, Prepared prepared) {
    answered.increment();
    LocalityLibrary local = prepared.local();
    Advice advice = local.engine().advise(asked.record(), prepared.consultation());
    boolean fixed = demoDay.isFixed() && asked.asOf().isEmpty();
    return new Answer(local, asked.record(), advice, fixed, prepared.earlier());
  }

  /** How often an engine was asked, so that tests can see that a request is evaluated once. */
  public long timesAnswered() {
    return answered.sum();
  }
}
