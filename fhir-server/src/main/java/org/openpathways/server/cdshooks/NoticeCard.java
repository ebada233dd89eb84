package org.openpathways.server.cdshooks;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.advice.Conflict;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.fhir.advice.Words;
import org.openpathways.fhir.knowledge.Agreement;

/** Cards that advise nothing and that must be seen all the same. */
final class NoticeCard {
  private final CardContext context;
  private final Agreement agreement;

  NoticeCard(CardContext context, Agreement agreement) {
    this.context = context;
    this.agreement = agreement;
  }

  /**
   * The two computations disagreed: the pathway's advice is withheld, and that is said (SEM-13).
   */
  Card withheld(PathwayResult result) {
    String title = agreement.pathway().about().title();
    Detail detail = new Detail().paragraph("No advice.", result.withheld().orElse(""));
    return card(
        "withheld",
        Indicator.WARNING,
        List.of(title + ": no advice, its two computations disagree. Please report this."),
        detail);
  }

  /** Two recommendations contradict each other (SEM-18). */
  Card conflict(Conflict conflict) {
    Detail detail =
        new Detail()
            .paragraph("They contradict each other.", "About: " + conflict.about() + ".")
            .item("", conflict.one().name())
            .item("", conflict.other().name());
    return card(
        "conflict " + conflict.one() + " " + conflict.other(),
        Indicator.WARNING,
        List.of(
            "Agreed advice contradicts itself about "
                + conflict.about()
                + ": decide which applies, and report it.",
            "Agreed advice contradicts itself: decide which applies, and report it."),
        detail);
  }

  /** Nothing can be advised yet, and one answer could lead to something urgent. */
  Card cannotSayYet(List<Gap> gaps) {
    Detail detail = new Detail().paragraph("Cannot say yet.", "This is not a clearance.");
    gaps.forEach(gap -> detail.item("Unknown:", Words.gap(gap)));
    String title = agreement.pathway().about().title();
    List<String> wordings = new ArrayList<>();
    gaps.stream()
        .map(gap -> gap.question().isEmpty() ? gap.words() + " is unknown." : gap.question())
        .forEach(first -> wordings.add(title + ": cannot say yet. " + first));
    wordings.add(title + ": cannot say yet, " + gaps.size() + " things are not known.");
    return card("cannot say yet", Indicator.INFO, wordings, detail);
  }

  /** What the cap on cards left out, counted and named (SAF-15). */
  Card more(List<Recommendation> hidden) {
    Detail detail = new Detail().paragraph("Also agreed for this patient.", "");
    hidden.forEach(what -> detail.item(what.urgency().words() + ":", what.title() + "."));
    String count =
        hidden.size() == 1 ? "1 more agreed action" : hidden.size() + " more agreed actions";
    String titles = Words.list(hidden.stream().map(Recommendation::title).toList());
    return card(
        "more",
        Indicator.INFO,
        List.of(count + ": " + titles, count + " for this patient, none urgent."),
        detail);
  }

  private Card card(String place, Indicator indicator, List<String> summaries, Detail detail) {
    context.close(detail, agreement, List.of());
    return new Card(
        context.ids().of(agreement.digest(), place),
        Summary.fitting(summaries),
        detail.markdown(),
        indicator,
        context.source(agreement),
        Suggestions.NONE,
        context.links(agreement),
        CardContext.OVERRIDE_REASONS);
  }
}
