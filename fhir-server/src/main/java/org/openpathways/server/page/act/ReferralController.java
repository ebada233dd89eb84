package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.Acting.Written;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A referral: looked over, written, saved as a draft that is not sent, or sent. */
@Controller
@RequestMapping("/visits/{visit}/advice/{pathway}/{rule}/referral")
final class ReferralController {
  private final Doorway doorway;
  private final Gate gate;
  private final ReferralPage page;
  private final Acting acting;
  private final Acts acts;
  private final MessageSource words;
  private final ServiceDesk desk;
  private final MissingTests tests;

  ReferralController(
      Doorway doorway,
      Gate gate,
      ReferralPage page,
      Acting acting,
      Acts acts,
      MessageSource words,
      ServiceDesk desk,
      MissingTests tests) {
    this.tests = tests;
    this.desk = desk;
    this.doorway = doorway;
    this.gate = gate;
    this.page = page;
    this.acting = acting;
    this.acts = acts;
    this.words = words;
  }

  /** The page, with the letter filled in. */
  @GetMapping
  String show(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam(name = "to", defaultValue = "-1") int to,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = doorway.consult(visit, session, model);
    Optional<AtHand> found = doorway.find(consulted, new RuleAddress(pathway, rule), model);
    if (found.isEmpty()) {
      return Gone.page(model, response, acts.of(visit), "");
    }
    AtHand at = found.get();
    Optional<ServiceLine> service = to < 0 ? desk.firstToReferTo(at) : Optional.of(desk.of(at, to));
    // Where no referral is needed there is none to write: the patient is told of the service.
    return service
        .map(line -> page.show(at, line, page.form(at, line), Set.of(), model))
        .orElseGet(() -> "redirect:" + new RuleAddress(pathway, rule).in(visit) + "/actions");
  }

  /** What the clinician decided about the letter. */
  @PostMapping
  String decide(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam MultiValueMap<String, String> fields,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Posted posted = Posted.of(fields);
    ReferralForm form = ReferralForm.of(fields);
    Consulted consulted = doorway.consult(visit, session, model);
    if (acts.of(visit).stream().anyMatch(act -> act.key().equals(posted.key()))) {
      return back(visit); // the same form again: it was done
    }
    Optional<AtHand> found = doorway.find(consulted, new RuleAddress(pathway, rule), model);
    if (found.isEmpty()) {
      return Gone.page(model, response, acts.of(visit), text(form));
    }
    return decide(found.get(), Posted.field(fields, "do"), posted, form, response, model);
  }

  private String decide(
      AtHand at,
      String what,
      Posted posted,
      ReferralForm form,
      HttpServletResponse response,
      Model model) {
    ServiceLine service = desk.of(at, form.to());
    Set<Gate.Closed> closed = gate.check(at, posted);
    if (!closed.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page.show(at, service, form, closed, model);
    }
    if (what.equals("add")) {
      return page.show(at, service, form.added(), Set.of(), model);
    }
    try {
      if (what.equals("order")) {
        tests.order(at, service, posted.key());
        return page.show(at, service, form, Set.of(), model);
      }
      return done(at, what, posted, form, service, response, model);
    } catch (RequestProblem problem) {
      // What the clinician wrote must not be lost with the page.
      response.setStatus(problem.status());
      model.addAttribute("problem", problem.getMessage());
      return page.show(at, service, form, Set.of(), model);
    }
  }

  private String done(
      AtHand at,
      String what,
      Posted posted,
      ReferralForm form,
      ServiceLine service,
      HttpServletResponse response,
      Model model) {
    if (form.letter().isBlank()) {
      response.setStatus(422);
      model.addAttribute("problem", say("act.letter.empty"));
      return page.show(at, service, form, Set.of(), model);
    }
    Written written =
        new Written(service.name(), text(form), form.prefilled().replace("\r\n", "\n"));
    switch (what) {
      case "send" -> acting.send(at, written, posted.key());
      case "draft" -> acting.draft(at, written, posted.key());
      case "copied" -> acting.copied(at, written, posted.key());
      default -> throw RequestProblem.bad("do", "This form cannot do that. Maybe open it again.");
    }
    return back(at.visit().id());
  }

  private String text(ReferralForm form) {
    return form.text(say("act.letter.found"), say("act.letter.told"));
  }

  private String say(String key) {
    return words.getMessage(key, null, Locale.UK);
  }

  private static String back(String visit) {
    return "redirect:/visits/" + visit + "#done";
  }
}
