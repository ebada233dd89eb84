package org.openpathways.server.visit;

import jakarta.servlet.http.HttpSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a consultation; {@code /logout} ends all of a browser. */
@Controller
final class LeavingController {
  private final Visits visits;
  private final ApplicationEventPublisher events;

  LeavingController(Visits visits, ApplicationEventPublisher events) {
    this.visits = visits;
    this.events = events;
  }

  /**
   * Forgets the patient, the answers and the token; and what was shown and done ({@link
   * VisitOver}).
   */
  @PostMapping("/visits/{visit}/end")
  String end(@PathVariable("visit") String visit, HttpSession session) {
    visits.end(visit, session.getId());
    events.publishEvent(new VisitOver(visit, session));
    return "redirect:/";
  }
}
