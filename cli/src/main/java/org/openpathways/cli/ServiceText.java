package org.openpathways.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Catchment;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Service;

/** A service in a few lines: what it is, whether it is open, what it needs, whom it takes. */
final class ServiceText {
  private ServiceText() {}

  static void write(Page page, String mark, Service service) {
    page.wrapped(
        mark,
        "    ",
        "%s: %s, %s"
            .formatted(
                service.name(),
                service.setting(),
                service.referralNeeded() ? "referral needed" : "no referral needed"));
    if (!service.needs().isEmpty()) {
      String needs = String.join(", ", service.needs().stream().map(Need::words).toList());
      page.wrapped("    ", "    ", "needs: " + needs);
    }
    if (service.availability().state() != Availability.State.OPEN) {
      page.wrapped("    ", "    ", state(service.availability()));
    }
    if (!service.catchment().isEveryone()) {
      page.wrapped("    ", "    ", "takes: " + catchment(service.catchment()));
    }
  }

  private static String state(Availability open) {
    List<String> words = new ArrayList<>();
    words.add(
        open.state().name()
            + open.until().map(day -> " until " + day).orElse("")
            + ": "
            + open.reason());
    if (!open.waiting().isEmpty()) {
      words.add("waiting time " + open.waiting());
    }
    if (!open.note().isEmpty()) {
      words.add(open.note());
    }
    open.alternative().ifPresent(name -> words.add("instead: " + name));
    return String.join("; ", words);
  }

  private static String catchment(Catchment catchment) {
    TreeSet<String> all = new TreeSet<>(catchment.practices());
    all.addAll(catchment.districts());
    return String.join(", ", all);
  }
}
