package org.openpathways.server.visit;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a consultation; {@code /logout} ends all of a browser. */
@Controller
final class LeavingController {
  private final Visits visits;

  LeavingController(Visits visits) {
    this.visits = visits;
  }

  /** Forgets the patient, the answers and the token. */
  @PostMapping("/visits/{visit}/end")
  String end(@PathVariable("visit") String visit, HttpSession session) {
    visits.end(visit, session.getId());
    return "redirect:/";
  }
}
