package org.openpathways.server.page.read;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import org.openpathways.server.feedback.SectionFeedback;
import org.openpathways.server.feedback.SectionFeedbacks;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers say to the authors about a section of a pathway. */
@Controller
final class FeedbackController {
  private final Desk desk;
  private final SectionFeedbacks feedbacks;
  private final Clock clock;

  FeedbackController(Desk desk, SectionFeedbacks feedbacks, Clock clock) {
    this.desk = desk;
    this.feedbacks = feedbacks;
    this.clock = clock;
  }

  /**
   * What was written.
   *
   * @param section the section's place
   * @param key names this sending, so that it counts once
   * @param digest of the release that was read
   */
  record Said(String section, String text, String contact, String key, String digest) {}

  /** The form, or thanks. */
  @GetMapping("/pathways/{locality}/{pathway}/feedback")
  String form(
      @PathVariable String locality,
      @PathVariable String pathway,
      @RequestParam String section,
      @RequestParam(defaultValue = "false") boolean sent,
      Model model) {
    PathwayView view = desk.lay(locality, pathway, model).view();
    String key = UUID.randomUUID().toString();
    Said said = new Said(section, "", "", key, view.agreement().digest());
    return show(view, said, sent, "", model);
  }

  /** Sends it; what is wrong with it is said beside what was written. */
  @PostMapping("/pathways/{locality}/{pathway}/feedback")
  String send(
      @PathVariable String locality,
      @PathVariable String pathway,
      @ModelAttribute Said said,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    PathwayView view = desk.lay(locality, pathway, model).view();
    Contents about = about(view, said);
    try {
      feedbacks.send(new Sending(session.getId(), said.key()), feedback(view, said));
    } catch (RequestProblem problem) {
      response.setStatus(problem.status());
      return show(view, said, false, String.valueOf(problem.getMessage()), model);
    }
    return "redirect:/pathways/{locality}/{pathway}/feedback?sent=true&section=" + about.id();
  }

  private SectionFeedback feedback(PathwayView view, Said said) {
    return new SectionFeedback(
        view.locality(),
        view.id(),
        said.digest(),
        said.section(),
        said.text(),
        said.contact(),
        clock.instant());
  }

  private static String show(PathwayView view, Said said, boolean sent, String wrong, Model model) {
    model.addAttribute("about", about(view, said));
    model.addAttribute("said", said);
    model.addAttribute("sent", sent);
    model.addAttribute("wrong", wrong);
    return "feedback";
  }

  private static Contents about(PathwayView view, Said said) {
    return Contents.of(view).stream()
        .filter(section -> section.id().equals(said.section()))
        .findFirst()
        .orElseThrow(
            () ->
                RequestProblem.bad(
                    "section",
                    "The page has no section of this name. Maybe use the link at the section."));
  }
}
