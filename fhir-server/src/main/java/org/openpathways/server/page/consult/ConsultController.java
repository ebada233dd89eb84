package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page with a patient. */
@Controller
final class ConsultController {
  private final Visits visits;
  private final ConsultingRoom room;

  ConsultController(Visits visits, ConsultingRoom room) {
    this.visits = visits;
    this.room = room;
  }

  @GetMapping("/visits/{visit}")
  String page(@PathVariable("visit") String visit, HttpSession session, Model model) {
    Consulted consulted = room.consult(visits.get(visit, session.getId()));
    ZoneId zone = consulted.answer().library().locality().zone();
    LocalDate today = LocalDate.ofInstant(consulted.answer().advice().asOf(), zone);
    model.addAttribute("visit", visit);
    model.addAttribute("patient", Banner.of(consulted.soFar().person(), today, zone));
    model.addAttribute("advice", consulted.answer().advice());
    return "consult/consult";
  }
}
