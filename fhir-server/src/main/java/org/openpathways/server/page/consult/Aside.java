package org.openpathways.server.page.consult;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.openpathways.engine.advice.Advice;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.visit.Consulted;

/**
 * Advice that a clinician declined or put off; in one line, with the way back.
 *
 * @param strength declined or put off, in a word
 * @param pathway its title
 * @param title what was advised
 * @param words until when, and what brings it back sooner
 * @param reopen where it can be shown again
 */
public record Aside(String strength, String pathway, String title, String words, String reopen) {

  static List<Aside> all(PageWords words, Consulted consulted) {
    return consulted.answer().advice().setAside().stream()
        .map(aside -> of(words, consulted, aside))
        .toList();
  }

  private static Aside of(PageWords words, Consulted consulted, Advice.SetAside aside) {
    var what = aside.recommendation();
    var agreement = consulted.answer().agreement(what.rule().pathway());
    ZoneId zone = agreement.zone();
    String verdict = aside.decision().verdict().name().toLowerCase(Locale.ROOT);
    String until = Words.day(java.time.LocalDate.ofInstant(aside.decision().until(), zone));
    String on = Words.day(java.time.LocalDate.ofInstant(aside.decision().decidedOn(), zone));
    return new Aside(
        words.of("aside." + verdict),
        agreement.pathway().about().title(),
        what.title(),
        words.of("aside." + verdict + ".words", on, until),
        RuleAddress.of(what.rule()).in(consulted.visit().id()) + "/reopen");
  }
}
