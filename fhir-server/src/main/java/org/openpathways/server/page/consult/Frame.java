package org.openpathways.server.page.consult;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.visit.Consulted;
import org.springframework.ui.Model;

/** What stands above every page with a patient: whose, where, who looks. */
public final class Frame {
  /** What an answer swaps beside the question, as htmx names it. */
  private static final String REGIONS =
      "#advice,#change,#why,#rest,#not-offered,#say:innerHTML,#alarm:innerHTML";

  private Frame() {}

  /** Adds {@code patient}, {@code visit}, {@code place}, {@code who} and {@code demonstration}. */
  public static void write(Consulted consulted, Model model) {
    var local = consulted.answer().library();
    ZoneId zone = local.locality().zone();
    LocalDate today = LocalDate.ofInstant(consulted.answer().advice().asOf(), zone);
    model.addAttribute("regions", REGIONS);
    model.addAttribute("visit", consulted.visit().id());
    model.addAttribute("patient", Banner.of(consulted.soFar().person(), today, zone));
    model.addAttribute("place", local.locality().name());
    model.addAttribute("who", consulted.visit().clinician());
    boolean example = local.agreements().stream().anyMatch(Agreement::demonstration);
    model.addAttribute("demonstration", example || consulted.answer().demonstrationDay());
  }
}
