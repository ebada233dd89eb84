package org.openpathways.server.page.consult;

import java.util.List;
import java.util.Optional;

/**
 * The page with a patient, ready to be written.
 *
 * @param visit the visit's id
 * @param patient whom it is about
 * @param record what was seen
 * @param notices what must be said beside the advice
 * @param top the first recommendation
 * @param instead what stands in its place; empty if there is one
 * @param ask the one question
 * @param change what would change the advice
 * @param why why the top one stands
 * @param rest the others, ranked
 * @param held pathways that cannot say yet
 * @param aside declined or put off
 * @param notOffered how many were not offered, in words; {@code ""} if none
 * @param key names this page among those shown
 * @param version of the record that it rests on
 * @param audit the digest of all inputs, by which an answer is found again
 * @param unsaved whether answers would be lost when the page is left
 */
public record ConsultPage(
    String visit,
    Banner patient,
    RecordStrip record,
    List<Notice> notices,
    Optional<AdviceBox> top,
    Optional<Notice> instead,
    AskBox ask,
    ChangeBox change,
    Optional<WhyBox> why,
    List<AdviceBox> rest,
    List<Held> held,
    List<Aside> aside,
    String notOffered,
    String key,
    int version,
    String audit,
    boolean unsaved) {
  public ConsultPage {
    notices = List.copyOf(notices);
    rest = List.copyOf(rest);
    held = List.copyOf(held);
    aside = List.copyOf(aside);
  }

  /** Whether nothing is advised, asked or on its way, so that nothing will change in place. */
  public boolean isQuiet() {
    boolean asks = ask.question().isPresent() || !ask.answers().isEmpty();
    return top.isEmpty() && !asks && !waiting();
  }

  /** Whether parts of the record are still on their way. */
  public boolean waiting() {
    return !record.waiting().isEmpty();
  }
}
