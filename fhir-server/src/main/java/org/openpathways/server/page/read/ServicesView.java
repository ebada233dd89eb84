package org.openpathways.server.page.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Service;

/**
 * The services that a pathway refers to, as they are on a day; those close to home first.
 *
 * @param lines the services
 */
public record ServicesView(List<Line> lines) {
  public ServicesView {
    lines = List.copyOf(lines);
  }

  /**
   * A service.
   *
   * @param service as released
   * @param today how open it is today
   * @param state open, limited or closed, on this day
   * @param needs what it needs to see, in words; {@code ""} for nothing
   * @param takes whom it takes, in words; {@code ""} for everyone of the locality
   */
  public record Line(
      Service service, Availability today, Availability.State state, String needs, String takes) {}

  static ServicesView of(PathwayView view, Map<String, Availability> states, LocalDate day) {
    return new ServicesView(
        view.effective().services().stream()
            .sorted(Comparator.comparing(one -> one.setting().equals("hospital")))
            .map(service -> line(service, view.effective().locality(), states, day))
            .toList());
  }

  private static Line line(
      Service service, Locality locality, Map<String, Availability> states, LocalDate day) {
    Availability today = states.getOrDefault(service.id(), service.availability());
    return new Line(service, today, today.on(day), needs(service), takes(service, locality));
  }

  private static String needs(Service service) {
    return String.join(", ", service.needs().stream().map(Need::words).toList());
  }

  private static String takes(Service service, Locality locality) {
    List<String> words = new ArrayList<>();
    locality.practices().stream()
        .filter(practice -> service.catchment().practices().contains(practice.ods()))
        .forEach(practice -> words.add(practice.name()));
    words.addAll(new TreeSet<>(service.catchment().districts()));
    return String.join(", ", words);
  }
}
