package org.openpathways.server.page.consult;

import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a posted form leaves for the page that follows it; kept in the session, used once. */
final class Carried {
  private static final String SEEN = "carried.seen";
  private static final String FIRST = "carried.first";
  private static final String REJECTED = "carried.rejected";

  private Carried() {}

  static void seen(RedirectAttributes to, String key) {
    to.addFlashAttribute(SEEN, key);
  }

  static void first(RedirectAttributes to, String concept) {
    to.addFlashAttribute(FIRST, concept);
  }

  static void rejected(RedirectAttributes to, Rejected rejected) {
    to.addFlashAttribute(REJECTED, rejected);
    first(to, rejected.concept());
  }

  static Optional<String> seen(Model model) {
    return Optional.ofNullable((String) model.getAttribute(SEEN));
  }

  static String first(Model model) {
    return model.getAttribute(FIRST) instanceof String concept ? concept : "";
  }

  static Optional<Rejected> rejected(Model model) {
    return Optional.ofNullable((Rejected) model.getAttribute(REJECTED));
  }
}
