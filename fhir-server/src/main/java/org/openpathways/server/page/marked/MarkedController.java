package org.openpathways.server.page.marked;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.page.consult.Banner;
import org.openpathways.server.page.read.Desk;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A pathway opened for the patient of a visit. Opening it says that it concerns this patient
 * (SEM-9), for the rest of the visit.
 */
@Controller
final class MarkedController {
  private final Visits visits;
  private final ConsultingRoom room;
  private final Desk desk;

  MarkedController(Visits visits, ConsultingRoom room, Desk desk) {
    this.visits = visits;
    this.room = room;
    this.desk = desk;
  }

  /** The page with this patient's place on it marked. */
  @GetMapping("/visits/{visit}/pathways/{pathway}")
  String page(
      @PathVariable String visit,
      @PathVariable String pathway,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = room.consult(visits.get(visit, session.getId()).opening(pathway));
    Desk.Laid laid = desk.lay(consulted.answer().library(), pathway, model);
    visits.change(visit, session.getId(), one -> one.opening(pathway));
    Advice advice = consulted.answer().advice();
    PathwayResult result = consulted.answer().result(pathway);
    if (!result.digest().equals(laid.view().agreement().digest())) {
      throw RequestProblem.unprocessable(
          "", "The pathway changed while the page was made. Maybe open it again.");
    }
    boolean marked = result.withheld().isEmpty() && advice.silentBecause().isEmpty();
    model.addAttribute("marks", marked ? Marks.of(laid.view(), result) : null);
    model.addAttribute("result", result);
    model.addAttribute("advice", advice);
    model.addAttribute("notSeen", advice.notSeen().stream().map(RecordPart::words).toList());
    model.addAttribute(
        "gaps",
        Gap.once(advice.gaps().stream().filter(gap -> gap.pathway().equals(pathway)).toList()));
    model.addAttribute("visit", visit);
    model.addAttribute(
        "patient",
        Banner.of(
            consulted.soFar().person(),
            laid.today(),
            consulted.answer().library().locality().zone()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return "marked";
  }
}
