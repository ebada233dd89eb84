package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.page.consult.Banner;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Looks up what a page or form is about, afresh each time, and fills the frame around it. */
@Component
final class Doorway {
  private final Visits visits;
  private final ConsultingRoom room;

  Doorway(Visits visits, ConsultingRoom room) {
    this.visits = visits;
    this.room = room;
  }

  /** The consultation as it stands, with its banner and place in the model. */
  Consulted consult(String visit, HttpSession session, Model model) {
    Consulted consulted = room.consult(visits.get(visit, session.getId()));
    ZoneId zone = consulted.answer().library().locality().zone();
    LocalDate today = LocalDate.ofInstant(consulted.answer().advice().asOf(), zone);
    model.addAttribute("visit", visit);
    model.addAttribute("today", today);
    Banner banner = Banner.of(consulted.soFar().person(), today, zone);
    model.addAttribute("patient", banner);
    model.addAttribute("place", consulted.answer().library().locality().name());
    model.addAttribute("who", consulted.visit().clinician());
    return consulted;
  }

  /** The recommendation of an address, if it stands at this moment. */
  Optional<AtHand> find(Consulted consulted, RuleAddress address, Model model) {
    Optional<Recommendation> what = address.standing(consulted.answer().advice());
    what.ifPresent(
        found -> {
          model.addAttribute("what", found);
          model.addAttribute("address", address.in(consulted.visit().id()));
          model.addAttribute("agreement", consulted.answer().agreement(address.pathway()));
        });
    return what.map(found -> new AtHand(consulted, found));
  }

  /** Whether another patient was opened in this browser since. */
  boolean otherPatientOpened(Visit visit) {
    return visits.anotherPatientSince(visit);
  }
}
