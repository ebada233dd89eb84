package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Action;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.page.read.ReadingRoom;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything an advice says to do: tests, medicines, services to be told of, information. */
@Controller
@RequestMapping("/visits/{visit}/advice/{pathway}/{rule}")
final class ActionsController {
  private final Doorway doorway;
  private final Gate gate;
  private final Acting acting;
  private final Acts acts;
  private final ServiceDesk desk;
  private final ReadingRoom reading;

  ActionsController(
      Doorway doorway, Gate gate, Acting acting, Acts acts, ServiceDesk desk, ReadingRoom reading) {
    this.reading = reading;
    this.doorway = doorway;
    this.gate = gate;
    this.acting = acting;
    this.acts = acts;
    this.desk = desk;
  }

  /** The page. */
  @GetMapping({"", "/actions"})
  String show(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = doorway.consult(visit, session, model);
    Optional<AtHand> at = doorway.find(consulted, new RuleAddress(pathway, rule), model);
    return at.isEmpty()
        ? Gone.page(model, response, acts.of(visit), "")
        : page(at.get(), Set.of(), model);
  }

  /** Carries one of them out. */
  @PostMapping("/actions")
  String carryOut(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam("n") int number,
      @RequestParam("mark") String mark,
      @RequestParam("key") String key,
      @RequestParam(name = "still", defaultValue = "") String still,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Posted posted = new Posted(mark, key, still);
    Consulted consulted = doorway.consult(visit, session, model);
    RuleAddress address = new RuleAddress(pathway, rule);
    if (acts.of(visit).stream().anyMatch(act -> act.key().equals(key))) {
      return "redirect:" + address.in(visit) + "/actions#did";
    }
    Optional<AtHand> at = doorway.find(consulted, address, model);
    if (at.isEmpty()) {
      return Gone.page(model, response, acts.of(visit), "");
    }
    Set<Gate.Closed> closed = gate.check(at.get(), posted);
    if (!closed.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(at.get(), closed, model);
    }
    return done(at.get(), number, posted, address, response, model);
  }

  private String done(
      AtHand at,
      int number,
      Posted posted,
      RuleAddress address,
      HttpServletResponse response,
      Model model) {
    try {
      acting.carryOut(at, action(at, number), posted.key());
      return "redirect:" + address.in(at.visit().id()) + "/actions#did";
    } catch (RequestProblem problem) {
      response.setStatus(problem.status());
      model.addAttribute("problem", problem.getMessage());
      return page(at, Set.of(), model);
    }
  }

  private Action action(AtHand at, int number) {
    List<ActionLine> lines = ActionLine.of(at, desk.of(at));
    return lines.stream()
        .filter(line -> line.number() == number && line.isDoable())
        .findFirst()
        .map(line -> at.what().actions().get(line.number()))
        .orElseThrow(
            () ->
                RequestProblem.unprocessable(
                    "n", "This cannot be done from here. Maybe go back to the advice."));
  }

  private String page(AtHand at, Set<Gate.Closed> closed, Model model) {
    List<ActionLine> lines = ActionLine.of(at, desk.of(at));
    model.addAttribute("lines", lines);
    model.addAttribute("mark", at.standing().mark());
    // One key for each button: each is a form of its own.
    model.addAttribute("keys", lines.stream().map(line -> Posted.newKey()).toList());
    model.addAttribute("closed", closed);
    boolean confirming = closed.contains(Gate.Closed.OTHER_PATIENT_OPEN);
    model.addAttribute("confirming", confirming);
    model.addAttribute("still", confirming ? at.visit().id() : "");
    model.addAttribute("did", acts.of(at.visit().id(), at.rule()));
    model.addAttribute("leaflet", leaflet(at));
    model.addAttribute("writes", at.visit().feed().writeBack().isPresent());
    return "act/actions";
  }

  /** Where the pathway's leaflet is; {@code ""} if it has none. */
  private String leaflet(AtHand at) {
    LocalityLibrary local = at.consulted().answer().library();
    Agreement agreement = at.consulted().answer().agreement(at.rule().pathway());
    String pathway = agreement.pathway().about().id();
    return reading.view(local, agreement).hasLeaflet()
        ? "/pathways/" + local.locality().id() + "/" + pathway + "/leaflet"
        : "";
  }
}
