package org.openpathways.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/**
 * What somebody wrote in a form that was refused as a whole, so that it is not lost with the page:
 * browsers keep none of ours. Only of forms that came from our own pages, as the browser says: a
 * foreign page must not put its words here.
 */
final class Typed {
  private static final List<String> FIELDS = List.of("found", "letter", "note", "text");

  private Typed() {}

  /**
   * Each text, as it was written; empty if nothing was. The method says nothing here: a container
   * shows its error page as if it had been asked for by GET.
   */
  static List<String> in(HttpServletRequest request) {
    boolean ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    return ours
        ? FIELDS.stream()
            .map(request::getParameter)
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .toList()
        : List.of();
  }
}
