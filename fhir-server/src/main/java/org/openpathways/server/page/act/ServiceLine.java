package org.openpathways.server.page.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpathways.engine.advice.NeedCheck;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Referral;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Service;
import org.openpathways.server.consultation.Answer;

/**
 * A service that advice refers to, as it stands today for this patient.
 *
 * @param number its place among the advice's services
 * @param described as the locality describes it; empty if it does not
 * @param name as the locality calls it
 * @param referralNeeded whether a referral is needed at all; true if the service is not described
 * @param state how open it is today, as the key of its words
 * @param contact in words, {@code ""} if not said
 * @param opening hours in words, {@code ""} if not said
 * @param referral why there, how long the wait is, what it needs
 */
record ServiceLine(
    int number,
    Optional<Service> described,
    String name,
    boolean referralNeeded,
    String state,
    String contact,
    String opening,
    Referral referral) {

  /** All services of a recommendation, in its order. */
  static List<ServiceLine> of(Answer answer, Recommendation what, Map<String, Availability> today) {
    List<String> names =
        what.actions().stream()
            .filter(Action.Refer.class::isInstance)
            .map(action -> ((Action.Refer) action).service())
            .toList();
    List<String> all = Stream.concat(names.stream(), closedButUrgent(what)).toList();
    return Stream.iterate(0, n -> n < all.size(), n -> n + 1)
        .map(n -> line(answer, what, today, n, all.get(n)))
        .toList();
  }

  /**
   * A closed service never takes an urgent referral away (SAF-17): what stands in for it is shown
   * first, and the service itself stays to be referred to.
   */
  private static Stream<String> closedButUrgent(Recommendation what) {
    return what.urgency().neverHidden()
        ? what.referrals().stream().filter(Referral::isDiverted).map(Referral::named)
        : Stream.empty();
  }

  private static ServiceLine line(
      Answer answer,
      Recommendation what,
      Map<String, Availability> today,
      int number,
      String name) {
    Optional<Service> service = service(answer, what.rule().pathway(), name);
    Referral referral = what.referral(name).orElseGet(() -> unchecked(name, service));
    return new ServiceLine(
        number,
        service,
        name,
        service.map(Service::referralNeeded).orElse(true),
        service.map(s -> state(s, answer, today)).orElse("act.service.unknown"),
        service.map(Service::contact).orElse(""),
        service.map(Service::opening).orElse(""),
        referral);
  }

  /** What a service needs was not held against the record: that cannot be said, and is not met. */
  private static Referral unchecked(String name, Optional<Service> service) {
    List<NeedCheck> needs =
        service.map(Service::needs).orElse(List.of()).stream()
            .map(n -> new NeedCheck(n.words(), NeedCheck.Standing.CANNOT_SAY, "", List.of()))
            .toList();
    return new Referral(name, name, List.of(), needs);
  }

  private static String state(Service service, Answer answer, Map<String, Availability> today) {
    LocalDate day = LocalDate.ofInstant(answer.advice().asOf(), answer.library().locality().zone());
    Availability now = today.getOrDefault(service.id(), service.availability());
    return "act.service." + now.on(day).words();
  }

  /** Of the pathway, else of another of the locality: what stands in may be described there. */
  private static Optional<Service> service(Answer answer, String pathway, String name) {
    Service own = answer.agreement(pathway).pathway().services().get(name);
    return Optional.ofNullable(own)
        .or(
            () ->
                answer.library().agreements().stream()
                    .map(agreement -> agreement.pathway().services().get(name))
                    .filter(java.util.Objects::nonNull)
                    .findFirst());
  }
}
