package org.openpathways.server.page.act;

import java.util.List;
import java.util.Optional;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.services.ServicesToday;
import org.springframework.stereotype.Component;

/** The services that advice refers to, as they stand today. */
@Component
final class ServiceDesk {
  private final ServicesToday today;

  ServiceDesk(ServicesToday today) {
    this.today = today;
  }

  /** All, in the advice's order. */
  List<ServiceLine> of(AtHand at) {
    var answer = at.consulted().answer();
    return ServiceLine.of(answer, at.what(), today.of(answer.library().locality().id()));
  }

  /** The first that needs a referral. */
  Optional<ServiceLine> firstToReferTo(AtHand at) {
    return of(at).stream().filter(ServiceLine::referralNeeded).findFirst();
  }

  /** One by its number. */
  ServiceLine of(AtHand at, int number) {
    return of(at).stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                RequestProblem.unknown(
                    "", "This advice is no referral. Maybe go back to the advice."));
  }
}
