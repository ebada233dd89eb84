package org.openpathways.server.page.consult;

import java.util.List;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.visit.Consulted;

/**
 * More of the record has come than the page shows.
 *
 * @param heading that it is here, or that it failed
 * @param words what would change if it were shown
 * @param urgent whether something more urgent would show
 * @param told the version that is told of, so that it is told once
 * @param seen the page that still stands
 */
public record Late(String heading, String words, boolean urgent, int told, String seen) {

  static Late of(PageWords words, Shown shown, Consulted consulted) {
    Shown now = Shown.of(consulted);
    List<String> changed = shown.changedPathways(now);
    var zone = consulted.answer().library().locality().zone();
    boolean urgent = now.mostUrgent().compareTo(shown.mostUrgent()) < 0;
    String what =
        changed.isEmpty()
            ? words.of("late.unchanged")
            : words.of("late.changed", String.valueOf(changed.size()), Words.list(changed));
    return new Late(
        words.of("late.heading", PageWords.time(consulted.soFar().seenAt(), zone)),
        what,
        urgent,
        consulted.soFar().version(),
        shown.key());
  }
}
