package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpSession;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.consultation.Deciding;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows declined or put-off advice again, whoever set it aside (SAF-4). */
@Controller
final class ReopenController {
  private final Doorway doorway;
  private final Deciding deciding;

  ReopenController(Doorway doorway, Deciding deciding) {
    this.doorway = doorway;
    this.deciding = deciding;
  }

  /** Reopens it; nothing is lost if it shows again already. */
  @PostMapping("/visits/{visit}/advice/{pathway}/{rule}/reopen")
  String reopen(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam(name = "key", defaultValue = "") String key,
      HttpSession session,
      Model model) {
    // Opening again twice is the same as once, so a form without a name will do.
    Posted posted = new Posted("", key.isEmpty() ? Posted.newKey() : key, "");
    Consulted consulted = doorway.consult(visit, session, model);
    RuleAddress address = new RuleAddress(pathway, rule);
    if (address.standing(consulted.answer().advice()).isEmpty()) {
      deciding.reopen(
          consulted.answer(),
          setAside(consulted, address),
          new Sending(session.getId(), posted.key()));
    }
    return "redirect:/visits/" + visit;
  }

  private static RuleId setAside(Consulted consulted, RuleAddress address) {
    return address
        .setAside(consulted.answer().advice())
        .map(Advice.SetAside::recommendation)
        .map(what -> what.rule())
        .orElseThrow(
            () ->
                RequestProblem.changed(
                    "",
                    "This advice is not set aside any more, and does not stand. Maybe look at the"
                        + " advice again."));
  }
}
