package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The last few pages that a browser session was shown of a visit. Several, because of the back
 * button and of tabs side by side; gone with the visit, or with the session.
 */
final class ShownPages {
  private static final int KEPT = 8;
  private static final String NAME = ShownPages.class.getName() + "/";

  private final Deque<Shown> pages = new ArrayDeque<>();

  private ShownPages() {}

  /** Of one visit; a session never finds another's. */
  static ShownPages of(HttpSession session, String visit) {
    synchronized (ShownPages.class) {
      if (session.getAttribute(NAME + visit) instanceof ShownPages pages) {
        return pages;
      }
      ShownPages fresh = new ShownPages();
      session.setAttribute(NAME + visit, fresh);
      return fresh;
    }
  }

  static void forget(HttpSession session, String visit) {
    session.removeAttribute(NAME + visit);
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
