package org.openpathways.server.page.consult;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.openpathways.server.visit.Visits;

/**
 * The last few pages that a browser session was shown of a visit. Several, because of the back
 * button and of tabs side by side; kept with the visit and gone with it.
 */
final class ShownPages {
  private static final int KEPT = 8;

  private final Deque<Shown> pages = new ArrayDeque<>();

  private ShownPages() {}

  /** Of one visit; no other session finds them. */
  static ShownPages of(Visits visits, String visit, String session) {
    return visits.kept(visit, session, ShownPages.class, ShownPages::new);
  }

  synchronized void add(Shown shown) {
    pages.removeIf(other -> other.key().equals(shown.key()));
    pages.addFirst(shown);
    if (pages.size() > KEPT) {
      pages.removeLast();
    }
  }

  synchronized Optional<Shown> find(String key) {
    return pages.stream().filter(shown -> shown.key().equals(key)).findFirst();
  }

  synchronized Optional<Shown> last() {
    return pages.stream().findFirst();
  }
}
