package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openpathways.server.act.Act;
import org.springframework.ui.Model;

/** The page for advice that no longer stands: nothing was sent, and what was written is kept. */
final class Gone {
  private Gone() {}

  /**
   * The page.
   *
   * @param did what was done in this consultation: the likeliest reason
   * @param text what the clinician had written, {@code ""} if nothing
   */
  static String page(Model model, HttpServletResponse response, List<Act> did, String text) {
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("did", did);
    model.addAttribute("text", text);
    return "act/gone";
  }
}
