package org.openpathways.server.consultation;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
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
  private final LongAdder answered = new LongAdder();

  ConsultationRoom(
      Librarian librarian,
      LocalityChoice choice,
      Clock clock,
      DemoDay demoDay,
      ServicesToday services) {
    this.librarian = librarian;
    this.choice = choice;
    this.clock = clock;
    this.demoDay = demoDay;
    this.services = services;
  }

  /** The advice of all active pathways of the locality that the request belongs to. */
  public Answer answer(Asked asked) {
    LocalityLibrary local = choose(asked);
    return answer(asked, local, consultation(asked, local));
  }

  /** The same advice, and what to ask now. */
  public AnswerAndQuestions answerAndAsk(Asked asked) {
    LocalityLibrary local = choose(asked);
    Consultation consultation = consultation(asked, local);
    return new AnswerAndQuestions(
        answer(asked, local, consultation),
        local.engine().questions(asked.record(), consultation));
  }

  private LocalityLibrary choose(Asked asked) {
    // One library for the whole request: a swap in between is not seen.
    return choice.choose(librarian.current(), asked);
  }

  private Consultation consultation(Asked asked, LocalityLibrary local) {
    return new Consultation(
        asked.asOf().orElseGet(clock::instant),
        asked.opened(),
        asked.answers(),
        asked.decisions(),
        services.of(local.locality().id()));
  }

  private Answer answer(Asked asked, LocalityLibrary local, Consultation consultation) {
    answered.increment();
    Advice advice = local.engine().advise(asked.record(), consultation);
    boolean fixed = demoDay.isFixed() && asked.asOf().isEmpty();
    return new Answer(local, asked.record(), advice, fixed);
  }

  /** How often an engine was asked, so that tests can see that a request is evaluated once. */
  public long timesAnswered() {
    return answered.sum();
  }
}
