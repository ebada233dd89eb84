package org.openpathways.engine.pathway;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.pathway.Availability.State;
import org.openpathways.engine.yaml.YamlMap;

/** Reads how open a service is. */
final class AvailabilityReader {
  static final Set<String> KEYS = Set.of("state", "capacity", "reason", "until", "alternative");

  private AvailabilityReader() {}

  static Availability read(YamlMap service) {
    Optional<YamlMap> capacity =
        service.map("capacity").map(map -> map.only(Set.of("waiting", "note")));
    Availability read =
        new Availability(
            state(service),
            capacity.flatMap(map -> map.text("waiting")).orElse(""),
            capacity.flatMap(map -> map.text("note")).orElse(""),
            service.text("reason").orElse(""),
            until(service),
            service.text("alternative"));
    check(service, read);
    return read;
  }

  private static State state(YamlMap service) {
    String words = service.text("state").orElse(State.OPEN.words());
    Optional<State> state = State.of(words);
    if (state.isEmpty()) {
      service.report("state", "The state is \"" + words + "\".", "write open, limited or closed.");
    }
    return state.orElse(State.OPEN);
  }

  private static Optional<LocalDate> until(YamlMap service) {
    Optional<String> text = service.text("until");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException notDate) {
      service.report(
          "until", "\"until\" is \"" + text.orElse("") + "\", not a date.", "write 2026-11-22.");
      return Optional.empty();
    }
  }

  // Whoever is turned away is told why and where else to go.
  private static void check(YamlMap service, Availability read) {
    if (read.state() != State.OPEN && read.reason().isEmpty()) {
      service.report(
          "state",
          "The service is " + read.state().words() + " without a reason.",
          "add \"reason: ...\".");
    }
    if (read.state() == State.CLOSED && read.alternative().isEmpty()) {
      service.report(
          "state",
          "The service is closed and nothing is said to use instead.",
          "add \"alternative: ...\" with the name of a service.");
    }
  }
}
