package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.openpathways.server.page.consult.ConsultPages.Reached;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with a patient. */
@Controller
final class ConsultController {
  private final Visits visits;
  private final ConsultingRoom room;
  private final ConsultPages pages;
  private final PageWords words;

  ConsultController(Visits visits, ConsultingRoom room, ConsultPages pages, PageWords words) {
    this.visits = visits;
    this.room = room;
    this.pages = pages;
    this.words = words;
  }

  /**
   * The whole page as things stand; what an answer changed is said once.
   *
   * @param since the page to say the changes from, where no form says it
   */
  @GetMapping("/visits/{visit}")
  String page(
      @PathVariable("visit") String visit,
      @RequestParam(name = "since", defaultValue = "") String since,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = room.consult(visits.get(visit, session.getId()));
    ShownPages shown = ShownPages.of(visits, visit, session.getId());
    Optional<Shown> before = shown.find(Carried.seen(model).orElse(since));
    model.addAttribute("say", Announcement.of(words, before, consulted));
    write(
        consulted,
        new Reached(before, shown.last(), Carried.first(model), Carried.rejected(model)),
        model);
    shown.add(Shown.of(consulted));
    response.setHeader("Cache-Control", "no-store");
    return "consult/consult";
  }

  private void write(Consulted consulted, Reached reached, Model model) {
    Frame.write(consulted, model);
    model.addAttribute("page", pages.page(consulted, reached));
  }

  /** What was not offered, and why; asked for when somebody opens it. */
  @GetMapping("/visits/{visit}/not-offered")
  String notOffered(
      @PathVariable("visit") String visit,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = room.consult(visits.get(visit, session.getId()));
    Frame.write(consulted, model);
    Rules rules = new Rules(consulted.answer());
    model.addAttribute("groups", new NotOffered(words, consulted, rules).groups());
    response.setHeader("Cache-Control", "no-store");
    return "consult/not-offered";
  }
}
