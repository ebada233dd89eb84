package org.openpathways.server.cdshooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.pathway.Service;
import org.openpathways.fhir.advice.Proposal;
import org.openpathways.fhir.advice.Proposals;
import org.openpathways.fhir.advice.Reasons;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.advice.Words;
import org.openpathways.fhir.knowledge.Agreement;

/** One recommendation as a card: finding, threshold, action; then the reasons. */
final class AdviceCard {
  private static final Pattern ESSENCE =
      Pattern.compile("([^(;]*?)(?: \\([^)]*\\))?(; (?:threshold|fall|rise) [^;]*)(?:;.*)?");

  /** The readings of a series after the latest. */
  private static final Pattern EARLIER = Pattern.compile(", [<>]?\\d[^;]*;");

  private static final List<UnaryOperator<String>> SHORTENINGS =
      List.of(finding -> finding, AdviceCard::shorter, AdviceCard::shortest);

  private final CardContext context;
  private final Agreement agreement;
  private final Recommendation what;
  private final Reasons reasons;

  AdviceCard(CardContext context, Agreement agreement, Recommendation what) {
    this.context = context;
    this.agreement = agreement;
    this.what = what;
    this.reasons = Reasons.of(agreement, what);
  }

  Card card() {
    return new Card(
        context.ids().of(agreement.digest(), what.rule().name()),
        summary(),
        detail(),
        what.provisional() ? provisionalIndicator() : Indicator.of(what.urgency()),
        context.source(agreement),
        suggestions(),
        context.links(agreement),
        CardContext.OVERRIDE_REASONS);
  }

  /** The richest wording that fits. */
  private Summary summary() {
    String start = what.provisional() ? "Provisional: " : "";
    String first = question().isEmpty() ? "" : question() + " ";
    for (String finding : reasons.findings()) {
      for (UnaryOperator<String> shortening : SHORTENINGS) {
        String words = start + shortening.apply(finding) + ": " + what.title();
        Optional<Summary> fits = Summary.ifFits(first + words).or(() -> Summary.ifFits(words));
        if (fits.isPresent()) {
          return fits.get();
        }
      }
    }
    return Summary.fitting(List.of(first + start + what.title(), start + what.title()));
  }

  /** A finding without its explanations: value, date and threshold are what must be seen. */
  private static String shorter(String finding) {
    Matcher essence = ESSENCE.matcher(finding);
    return essence.matches() ? essence.group(1) + essence.group(2) : finding;
  }

  /** Of a series the latest reading only. */
  private static String shortest(String finding) {
    return EARLIER.matcher(shorter(finding)).replaceFirst(";");
  }

  /** The question that could change the advice comes before the advice (SEM-12, SAF-6). */
  private String question() {
    if (!what.provisional() || what.decidedBy().isEmpty()) {
      return "";
    }
    Gap first = what.decidedBy().get(0);
    return first.question().isEmpty() ? "First find out: " + first.words() + "." : first.question();
  }

  /** A provisional card is shown at least as prominently as what its question could lead to. */
  private Indicator provisionalIndicator() {
    Indicator own = Indicator.of(what.urgency());
    Indicator could =
        what.decidedBy().stream()
            .map(gap -> Indicator.of(gap.urgency()))
            .max(java.util.Comparator.naturalOrder())
            .orElse(own);
    // What is only possible does not interrupt; what already stands may.
    return own == Indicator.INFO && could != Indicator.INFO ? Indicator.WARNING : own;
  }

  private Markdown detail() {
    Detail detail = new Detail();
    if (what.provisional()) {
      detail.paragraph("", Statements.provisional(what.decidedBy()));
    }
    String strength = what.strength() == Strength.OFFER ? "Offer" : "Consider";
    detail.paragraph(strength + " · " + what.urgency().words() + ".", what.title() + ".");
    reasons.words().forEach(reason -> detail.item("", reason + "."));
    what.decidedBy().forEach(gap -> detail.item("Unknown:", Words.gap(gap)));
    what.unchecked()
        .forEach(line -> detail.item("Could not be checked:", Words.line(line, agreement.zone())));
    what.actions().forEach(action -> add(detail, action));
    context.close(detail, agreement, what.sources());
    return detail.markdown();
  }

  private void add(Detail detail, Action action) {
    if (action instanceof Action.Refer refer) {
      detail.item("Refer to:", refer.service() + service(refer.service()));
      what.referral(refer.service()).ifPresent(referral -> ReferralDetail.add(detail, referral));
    } else if (action instanceof Action.OrderTest order) {
      detail.item("Order:", order.test().name());
    } else if (action instanceof Action.ChangeMedicine change) {
      detail.item(medicine(change), change.medicine().name());
      detail.item("", Statements.NOT_AN_INTERACTION_CHECKER);
    } else if (action instanceof Action.Inform inform) {
      detail.item("Information:", inform.text());
    } else if (action instanceof Action.SafetyNet net) {
      detail.item("Safety-net:", net.text());
    } else if (action instanceof Action.DoNot not) {
      detail.item("Do not:", not.text());
    } else if (action instanceof Action.DoNotDo not) {
      detail.item("Do not:", opposite(not.action()));
    }
  }

  private String service(String name) {
    Service service = agreement.pathway().services().get(name);
    if (service == null) {
      return "";
    }
    String referral = service.referralNeeded() ? "referral needed" : "no referral needed";
    return " (" + service.setting() + "; " + referral + ")";
  }

  private static String medicine(Action.ChangeMedicine change) {
    return switch (change.change()) {
      case START -> "Start:";
      case STOP -> "Stop:";
      case REVIEW -> "Review:";
    };
  }

  private static String opposite(Action action) {
    if (action instanceof Action.Refer refer) {
      return "refer to " + refer.service();
    }
    if (action instanceof Action.OrderTest order) {
      return "order " + order.test().name();
    }
    return action instanceof Action.ChangeMedicine change
        ? "start " + change.medicine().name()
        : "do the opposite of what is advised";
  }

  private Suggestions suggestions() {
    List<Suggestion> suggestions = new ArrayList<>();
    boolean recommended = what.strength() == Strength.OFFER && !what.provisional();
    for (Proposal proposal : Proposals.of(reasons, context.subject(), what)) {
      String place = String.valueOf(suggestions.size());
      suggestions.add(
          new Suggestion(
              context.ids().of(agreement.digest(), what.rule().name(), place),
              proposal.label(),
              recommended,
              List.of(new SuggestedAction(proposal.label(), proposal.resource()))));
    }
    return new Suggestions(Suggestions.Selection.ANY, suggestions);
  }
}
