package org.openpathways.server.page.consult;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Referral;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Service;
import org.openpathways.fhir.advice.Readiness;
import org.openpathways.fhir.advice.Words;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.page.consult.AdviceBox.Act;
import org.openpathways.server.page.consult.AdviceBox.ServiceLine;
import org.openpathways.server.page.consult.AdviceBox.Topic;
import org.openpathways.server.visit.Consulted;

/** Makes a box of each recommendation, ranked as the engine ranks them. */
final class AdviceBoxes {
  private static final int REASONS = 2;

  private final PageWords words;
  private final Consulted consulted;
  private final Rules rules;
  private final Tracing tracing;

  AdviceBoxes(PageWords words, Consulted consulted, Rules rules) {
    this.words = words;
    this.consulted = consulted;
    this.rules = rules;
    this.tracing = new Tracing(words, consulted);
  }

  /** All of them; the first is the top one. */
  List<AdviceBox> all(Optional<Shown> before) {
    List<AdviceBox> boxes = new ArrayList<>();
    for (Recommendation what : consulted.answer().advice().recommendations()) {
      String changed = boxes.isEmpty() ? changed(what, before) : "";
      boxes.add(box(boxes.size() + 1, what, changed));
    }
    return boxes;
  }

  private AdviceBox box(int rank, Recommendation what, String changed) {
    Agreement agreement = consulted.answer().agreement(what.rule().pathway());
    RuleAddress address = RuleAddress.of(what.rule());
    List<TraceGroup> why = tracing.groups(what.title(), rules.deciding(what.rule()));
    return new AdviceBox(
        rank,
        "r" + rank,
        words.of("strength." + what.strength().name()),
        words.of("urgency." + what.urgency().name()),
        tag(what.urgency()),
        style(what.urgency(), rank),
        new Topic(what.rule().pathway(), agreement.pathway().about().title()),
        what.title(),
        reasons(agreement, what),
        provisional(what),
        changed,
        acts(what, address),
        address.in(consulted.visit().id()) + "/not-now",
        services(agreement, what),
        cautions(what),
        what.unchecked().stream().map(this::unchecked).toList(),
        why,
        WhyBox.counted(words, why),
        agreed(agreement));
  }

  static String tag(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY, SUSPECTED_CANCER -> "red";
      case SAME_DAY, WITHIN_24_HOURS, ONE_WORKING_DAY, WITHIN_48_HOURS -> "orange";
      case TWO_WEEKS, SIX_WEEKS -> "yellow";
      case ROUTINE, ANNUAL -> "grey";
    };
  }

  private static String style(Urgency urgency, int rank) {
    if (urgency == Urgency.EMERGENCY || urgency == Urgency.SUSPECTED_CANCER) {
      return "op-rec--cancer";
    }
    return rank == 1 ? "op-rec--top" : "";
  }

  private static List<String> reasons(Agreement agreement, Recommendation what) {
    List<TraceLine> telling = telling(what.reasons());
    return (telling.isEmpty() ? what.reasons() : telling)
        .stream()
            .map(line -> Words.line(line, agreement.zone()))
            .map(PageWords::plain)
            .map(PageWords::upperFirst)
            .distinct()
            .limit(REASONS)
            .toList();
  }

  /** Those that rest on an entry or answer; each entry is told of once. */
  private static List<TraceLine> telling(List<TraceLine> reasons) {
    Set<String> told = new LinkedHashSet<>();
    return reasons.stream()
        .filter(line -> !line.outcome().evidence().isEmpty())
        .filter(line -> told.add(line.outcome().evidence().get(0).reference()))
        .toList();
  }

  /** What the deciding answer could change it to (SAF-6). */
  private String provisional(Recommendation what) {
    if (!what.provisional()) {
      return "";
    }
    return what.decidedBy().stream()
        .flatMap(gap -> gap.couldDecide().stream())
        .filter(rule -> !rule.equals(what.rule()))
        .flatMap(rule -> rules.advises(rule).stream())
        .findFirst()
        .map(this::advised)
        .orElseGet(() -> words.of("advice.provisional.open"));
  }

  private String advised(Action.Recommend advised) {
    return words.advised(advised.strength(), advised.text());
  }

  private String changed(Recommendation what, Optional<Shown> before) {
    return before
        .filter(shown -> shown.top().isPresent())
        .filter(shown -> !shown.top().get().rule().equals(what.rule()))
        .map(shown -> shown.top().get().title())
        .orElse("");
  }

  /** What can be done: the referral, and everything else on one page named by its first action. */
  private List<Act> acts(Recommendation what, RuleAddress address) {
    Set<String> kinds = new LinkedHashSet<>();
    Map<String, Service> services =
        consulted.answer().agreement(what.rule().pathway()).pathway().services();
    if (closedButUrgent(what)) {
      kinds.add("refer");
    }
    what.actions().forEach(action -> kind(action, services).ifPresent(kinds::add));
    String base = address.in(consulted.visit().id());
    List<Act> acts = new ArrayList<>();
    if (kinds.remove("refer")) {
      acts.add(new Act(words.of("act.refer"), base + "/referral"));
    }
    if (acts.isEmpty() || !kinds.isEmpty()) {
      String first = kinds.stream().findFirst().orElse("do");
      acts.add(new Act(words.of("act." + first), base + "/actions"));
    }
    return acts;
  }

  /** Whatever stands in for it, the urgent referral itself can be sent (SAF-17). */
  private static boolean closedButUrgent(Recommendation what) {
    return what.urgency().neverHidden() && what.referrals().stream().anyMatch(Referral::isDiverted);
  }

  private static Optional<String> kind(Action action, Map<String, Service> services) {
    if (action instanceof Action.Refer refer) {
      Service service = services.get(refer.service());
      return Optional.of(
          switch (referral(service)) {
            case "referral.none" -> "arrange";
            case "referral.dropin" -> "dropin";
            default -> "refer";
          });
    }
    if (action instanceof Action.OrderTest) {
      return Optional.of("test");
    }
    if (action instanceof Action.ChangeMedicine) {
      return Optional.of("medicine");
    }
    boolean tells = action instanceof Action.Inform || action instanceof Action.SafetyNet;
    return tells ? Optional.of("inform") : Optional.empty();
  }

  private List<ServiceLine> services(Agreement agreement, Recommendation what) {
    List<ServiceLine> lines = new ArrayList<>();
    for (Referral referral : what.referrals()) {
      Service service = agreement.pathway().services().get(referral.service());
      String setting = service == null ? "" : service.setting();
      String where = setting.isEmpty() ? "" : setting + "; " + words.of(referral(service));
      lines.add(
          new ServiceLine(
              PageWords.upperFirst(referral.service()),
              where,
              String.join(" ", Readiness.notes(referral))));
    }
    return lines;
  }

  /** Where nobody need refer, the patient can be told to go there; close to home only. */
  private static String referral(@Nullable Service service) {
    if (service == null || service.referralNeeded()) {
      return "referral.needed";
    }
    return service.setting().equals("hospital") ? "referral.none" : "referral.dropin";
  }

  /** SAF-26: wherever a medicine is advised. */
  private List<String> cautions(Recommendation what) {
    List<String> cautions = new ArrayList<>();
    for (Action action : what.actions()) {
      if (action instanceof Action.DoNot not) {
        cautions.add(words.of("advice.donot", not.text()));
      }
    }
    if (what.actions().stream().anyMatch(Action.ChangeMedicine.class::isInstance)) {
      cautions.add(words.of("advice.interactions"));
    }
    return cautions;
  }

  private String unchecked(TraceLine line) {
    return PageWords.plain(line.words());
  }

  private String agreed(Agreement agreement) {
    var about = agreement.pathway().about();
    return words.of(
        agreement.demonstration() ? "agreed.demonstration" : "agreed",
        Words.list(about.agreedBy()),
        about.version(),
        PageWords.day(agreement.effectiveFrom()),
        PageWords.day(agreement.reviewBy()));
  }
}
