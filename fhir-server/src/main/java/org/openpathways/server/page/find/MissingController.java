package org.openpathways.server.page.find;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import org.openpathways.server.feedback.SectionFeedback;
import org.openpathways.server.feedback.SectionFeedbacks;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.page.Areas;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a reader tells the authors what they looked for and did not find. */
@Controller
final class MissingController {
  /** Under what authors find it: no pathway has this id. */
  private static final String PATHWAY = "search";

  private static final String SECTION = "What is missing";

  private final Areas areas;
  private final SectionFeedbacks feedbacks;
  private final Clock clock;

  MissingController(Areas areas, SectionFeedbacks feedbacks, Clock clock) {
    this.areas = areas;
    this.feedbacks = feedbacks;
    this.clock = clock;
  }

  /**
   * What was written.
   *
   * @param key names this sending, so that it counts once
   */
  record Said(String text, String contact, String key) {}

  /** The form, or thanks. */
  @GetMapping("/pathways/{locality}/missing")
  String form(
      @PathVariable String locality,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean sent,
      Model model) {
    Said said = new Said(q, "", UUID.randomUUID().toString());
    return show(areas.of(locality), said, sent, "", model);
  }

  /** Sends it; what is wrong with it is said beside what was written. */
  @PostMapping("/pathways/{locality}/missing")
  String send(
      @PathVariable String locality,
      @ModelAttribute Said said,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    LocalityLibrary local = areas.of(locality);
    SectionFeedback feedback =
        new SectionFeedback(
            locality, PATHWAY, "", SECTION, said.text(), said.contact(), clock.instant());
    try {
      feedbacks.send(new Sending(session.getId(), said.key()), feedback);
    } catch (RequestProblem problem) {
      response.setStatus(problem.status());
      return show(local, said, false, String.valueOf(problem.getMessage()), model);
    }
    return "redirect:/pathways/{locality}/missing?sent=true";
  }

  private static String show(
      LocalityLibrary local, Said said, boolean sent, String wrong, Model model) {
    model.addAttribute("place", local.locality().name());
    model.addAttribute("locality", local.locality());
    model.addAttribute("said", said);
    model.addAttribute("sent", sent);
    model.addAttribute("wrong", wrong);
    return "missing";
  }
}
