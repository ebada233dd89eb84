package org.openpathways.server.page.consult;

import java.util.Optional;
import org.openpathways.server.visit.Consulted;

/**
 * What is said aloud once when the page changed in place.
 *
 * @param polite said when nothing else is being said; {@code ""} for nothing
 * @param assertive said at once, because something became more urgent; {@code ""} for nothing
 */
public record Announcement(String polite, String assertive) {
  static final Announcement NONE = new Announcement("", "");

  /** What changed from a page that was shown before. */
  static Announcement of(PageWords words, Optional<Shown> before, Consulted consulted) {
    if (before.isEmpty()) {
      return NONE;
    }
    Shown now = Shown.of(consulted);
    boolean same = before.get().advised().equals(now.advised());
    boolean raised = now.mostUrgent().compareTo(before.get().mostUrgent()) < 0;
    String advice = words.of(same ? "say.unchanged" : "say.changed", top(words, consulted));
    String all = advice + " " + next(words, consulted);
    return raised ? new Announcement("", all) : new Announcement(all, "");
  }

  private static String top(PageWords words, Consulted consulted) {
    return consulted.answer().advice().recommendations().stream()
        .findFirst()
        .map(what -> words.advised(what.strength(), what.title()))
        .orElseGet(() -> words.of("notice.nothing"));
  }

  private static String next(PageWords words, Consulted consulted) {
    return consulted.plan().ask().isEmpty() ? words.of("say.done") : words.of("say.next");
  }
}
