package org.openpathways.engine.pathway;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a service can be referred to, as the locality last said.
 *
 * @param state open, limited or closed
 * @param waiting how long the wait is, in words; {@code ""} if not said
 * @param note more about its capacity, in words; {@code ""} if nothing
 * @param reason why it is not open; {@code ""} only if it is
 * @param until the last day this holds, if that is known
 * @param alternative the service to use meanwhile, by name
 */
public record Availability(
    State state,
    String waiting,
    String note,
    String reason,
    Optional<LocalDate> until,
    Optional<String> alternative) {
  /** Open, and nothing more is said. */
  public static final Availability OPEN =
      new Availability(State.OPEN, "", "", "", Optional.empty(), Optional.empty());

  /** How open a service is. */
  public enum State {
    OPEN,
    LIMITED,
    CLOSED;

    /** As authors write it. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> of(String words) {
      return Arrays.stream(values()).filter(state -> state.words().equals(words)).findFirst();
    }
  }

  /** The state on a day: what held until an earlier day is over. */
  public State on(LocalDate day) {
    return until.isPresent() && day.isAfter(until.get()) ? State.OPEN : state;
  }
}
