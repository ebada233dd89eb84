package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.feedback.WrongAnswerReport;
import org.openpathways.server.feedback.WrongAnswers;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Report a wrong answer": goes to the safety officer with the answer's reference (SAF-29). */
@Controller
final class ReportController {
  private final Visits visits;
  private final ConsultingRoom room;
  private final WrongAnswers wrongAnswers;
  private final Clock clock;

  ReportController(Visits visits, ConsultingRoom room, WrongAnswers wrongAnswers, Clock clock) {
    this.visits = visits;
    this.room = room;
    this.wrongAnswers = wrongAnswers;
    this.clock = clock;
  }

  @GetMapping("/visits/{visit}/report")
  String form(
      @PathVariable("visit") String id,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = room.consult(visits.get(id, session.getId()));
    Frame.write(consulted, model);
    model.addAttribute("audit", consulted.answer().advice().inputDigest());
    model.addAttribute(
        "rules",
        consulted.answer().advice().recommendations().stream().map(Recommendation::title).toList());
    model.addAttribute("once", UUID.randomUUID().toString());
    model.addAttribute("sent", false);
    response.setHeader("Cache-Control", "no-store");
    return "consult/report";
  }

  /**
   * Sends it.
   *
   * @param rule whose advice, by its place among those advised; -1 for the answer as a whole
   * @param once names the form, so that it counts once
   */
  @PostMapping("/visits/{visit}/report")
  String send(
      @PathVariable("visit") String id,
      @RequestParam(name = "rule", defaultValue = "-1") int rule,
      @RequestParam("text") String text,
      @RequestParam("audit") String audit,
      @RequestParam("once") String once,
      HttpSession session,
      Model model) {
    Consulted consulted = room.consult(visits.get(id, session.getId()));
    wrongAnswers.report(
        new Sending(session.getId(), once),
        new WrongAnswerReport(
            audit,
            releases(consulted),
            rule(consulted, rule),
            text,
            consulted.visit().clinician(),
            clock.instant()));
    Frame.write(consulted, model);
    model.addAttribute("audit", audit);
    model.addAttribute("sent", true);
    return "consult/report";
  }

  private static String rule(Consulted consulted, int place) {
    var all = consulted.answer().advice().recommendations();
    return place < 0 || place >= all.size() ? "" : all.get(place).rule().toString();
  }

  /** Of the pathways that advised; of all if none did. */
  private static String releases(Consulted consulted) {
    var advice = consulted.answer().advice();
    var advised =
        advice.recommendations().stream()
            .map(what -> what.rule().pathway())
            .collect(Collectors.toSet());
    return advice.pathways().stream()
        .filter(result -> advised.isEmpty() || advised.contains(result.pathway()))
        .map(result -> result.pathway() + " " + result.version() + " " + result.digest())
        .collect(Collectors.joining("; "));
  }
}
