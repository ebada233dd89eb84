package org.openpathways.server.smart;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The launches under way in one browser session: several tabs may launch at once. */
final class PendingLaunches {
  private static final String NAME = PendingLaunches.class.getName();
  private static final int MOST = 8;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private PendingLaunches() {}

  static void add(HttpSession session, PendingLaunch launch) {
    synchronized (session) {
      List<PendingLaunch> all = all(session);
      all.add(launch);
      session.setAttribute(
          NAME, new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }
  }

  /** Takes a launch out, so that its answer counts once; empty if there is none of that name. */
  static Optional<PendingLaunch> take(HttpSession session, String state, Instant now) {
    synchronized (session) {
      List<PendingLaunch> all = all(session);
      Optional<PendingLaunch> found =
          all.stream().filter(launch -> launch.state().equals(state)).findFirst();
      found.ifPresent(all::remove);
      session.setAttribute(NAME, all);
      return found.filter(launch -> launch.begun().plus(LONGEST).isAfter(now));
    }
  }

  private static List<PendingLaunch> all(HttpSession session) {
    List<PendingLaunch> all = new ArrayList<>();
    if (session.getAttribute(NAME) instanceof List<?> known) {
      known.forEach(launch -> all.add((PendingLaunch) launch));
    }
    return all;
  }
}
