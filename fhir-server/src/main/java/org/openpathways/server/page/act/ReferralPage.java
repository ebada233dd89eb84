package org.openpathways.server.page.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.NeedCheck;
import org.openpathways.engine.advice.NeedCheck.Standing;
import org.openpathways.engine.pathway.Service;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.act.EarlierDrafts;
import org.openpathways.server.act.Letter;
import org.openpathways.server.act.Units;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the referral page. */
@Component
final class ReferralPage {
  private final Acts acts;
  private final MissingTests tests;

  ReferralPage(Acts acts, MissingTests tests) {
    this.acts = acts;
    this.tests = tests;
  }

  /** The form as it is first shown: the draft as it was left, else filled in afresh. */
  ReferralForm form(AtHand at, ServiceLine service) {
    String now = letter(at, service);
    Optional<Act> draft = acts.draft(at.visit().id(), at.rule(), service.name());
    return new ReferralForm(
        service.number(),
        "",
        draft.map(Act::letter).orElse(now),
        draft.map(Act::prefilled).orElse(now),
        false,
        List.of());
  }

  private static String letter(AtHand at, ServiceLine service) {
    return Letter.of(at.consulted(), at.what(), service.name());
  }

  /**
   * The page.
   *
   * @param closed why what was posted was not done; empty on a first look
   */
  String show(
      AtHand at,
      ServiceLine service,
      ReferralForm form,
      Collection<Gate.Closed> closed,
      Model model) {
    List<NeedCheck> needs = needs(service);
    model.addAttribute("service", service);
    model.addAttribute("needs", needs);
    for (Standing standing : Standing.values()) {
      model.addAttribute(
          standing.name().toLowerCase(java.util.Locale.ROOT).replace("_", ""),
          needs.stream().filter(need -> need.standing() == standing).count());
    }
    model.addAttribute("form", form);
    model.addAttribute("fresh", Letter.fresh(letter(at, service), form.prefilled()));
    model.addAttribute("keptOut", Letter.keptOut(at.consulted().answer()));
    model.addAttribute("mark", at.standing().mark());
    model.addAttribute("key", Posted.newKey());
    model.addAttribute("closed", closed);
    boolean confirming = closed.contains(Gate.Closed.OTHER_PATIENT_OPEN);
    model.addAttribute("confirming", confirming);
    model.addAttribute("still", confirming ? at.visit().id() : "");
    model.addAttribute("writes", Acting.writes(at.visit(), "ServiceRequest"));
    model.addAttribute("did", acts.of(at.visit().id(), at.rule()));
    model.addAttribute("toOrder", MissingTests.words(tests.of(at, service)));
    model.addAttribute("earlier", earlier(at, service));
    model.addAttribute("sent", wasSent(at, service));
    return "act/referral";
  }

  private static List<NeedCheck> needs(ServiceLine service) {
    return service.referral().needs().stream()
        .map(n -> new NeedCheck(n.need(), n.standing(), Units.forPeople(n.words()), n.evidence()))
        .toList();
  }

  private List<EarlierDrafts.EarlierDraft> earlier(AtHand at, ServiceLine service) {
    List<Act> did = acts.of(at.visit().id());
    return EarlierDrafts.of(
        at, service.described().flatMap(Service::referral), service.name(), did);
  }

  private boolean wasSent(AtHand at, ServiceLine service) {
    return acts.of(at.visit().id(), at.rule()).stream()
        .anyMatch(act -> act.kind() == Act.Kind.SENT && act.what().equals(service.name()));
  }
}
