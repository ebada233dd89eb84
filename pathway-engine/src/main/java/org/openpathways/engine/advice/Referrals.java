package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Service;
import org.openpathways.engine.record.Demographics;

/**
 * The referrals of one patient's advice: to services that are open to this patient today, with what
 * each needs. Never fewer referrals than the rules name (SAF-17).
 */
public final class Referrals {
  /** Leaves every referral as the rule names it. */
  static final Referrals NONE = new Referrals();

  private final @Nullable Visit visit;

  private Referrals() {
    this.visit = null;
  }

  Referrals(
      ReferralDesk desk,
      Demographics patient,
      RecordView view,
      Map<String, Availability> capacity) {
    this.visit = new Visit(desk, patient, view, capacity);
  }

  /** Everything about one patient that a referral can depend on. */
  private record Visit(
      ReferralDesk desk,
      Demographics patient,
      RecordView view,
      Map<String, Availability> capacity) {

    Diversion diversion(int pathway) {
      return new Diversion(desk.services(pathway), capacity, patient, view.today());
    }

    Referral referral(Service named, Diversion.Route route) {
      return new Referral(
          named.name(), route.service().name(), route.notes(), desk.check(route.service(), view));
    }
  }

  /**
   * Actions with the services that are really offered, and what is to be said of them.
   *
   * @param actions each referral to the service that is offered
   * @param referrals one for each service of the locality that is referred to
   */
  record Arranged(List<Action> actions, List<Referral> referrals) {}

  /** Arranges a rule's actions. */
  Arranged arrange(int pathway, Urgency urgency, List<Action> actions) {
    if (visit == null || actions.stream().noneMatch(Action.Refer.class::isInstance)) {
      return new Arranged(actions, List.of());
    }
    Map<String, Service> services = visit.desk().services(pathway);
    Diversion diversion = visit.diversion(pathway);
    List<Referral> referrals = new ArrayList<>();
    List<Action> arranged = new ArrayList<>();
    for (Action action : actions) {
      Optional<Service> service = named(action, services);
      Optional<Diversion.Route> route = service.map(s -> diversion.of(s, isUrgent(urgency)));
      route.ifPresent(r -> referrals.add(visit.referral(service.orElseThrow(), r)));
      arranged.add(route.<Action>map(r -> new Action.Refer(r.service().name())).orElse(action));
    }
    return new Arranged(
        isUrgent(urgency) ? distinct(arranged) : communityFirst(distinct(arranged), services),
        referrals);
  }

  private static Optional<Service> named(Action action, Map<String, Service> services) {
    return action instanceof Action.Refer refer
        ? Optional.ofNullable(services.get(refer.service()))
        : Optional.empty();
  }

  /** What goes where the rule says even if that is overloaded (SAF-17). */
  private static boolean isUrgent(Urgency urgency) {
    return urgency.compareTo(Urgency.TWO_WEEKS) <= 0;
  }

  private static List<Action> distinct(List<Action> actions) {
    return actions.stream().distinct().toList();
  }

  /** Services close to home before the hospital; everything else stays in its place. */
  private static List<Action> communityFirst(List<Action> actions, Map<String, Service> services) {
    Iterator<Action> sorted =
        actions.stream()
            .filter(Action.Refer.class::isInstance)
            .sorted(Comparator.comparing(action -> isHospital(action, services)))
            .iterator();
    return actions.stream().map(a -> a instanceof Action.Refer ? sorted.next() : a).toList();
  }

  private static boolean isHospital(Action action, Map<String, Service> services) {
    return named(action, services).map(s -> s.setting().equals("hospital")).orElse(false);
  }
}
