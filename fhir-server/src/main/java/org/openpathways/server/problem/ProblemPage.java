package org.openpathways.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, as a page, for people who look at pages. */
final class ProblemPage {
  private ProblemPage() {}

  /** Whether whoever asks reads pages: a browser says so, a program does not. */
  static boolean wanted(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  static ModelAndView of(Problems.Translated problem, HttpServletRequest request) {
    String words = problem.outcome().getIssueFirstRep().getDiagnostics();
    return new ModelAndView(
        "problem",
        Map.of(
            "words",
            words == null ? "" : words,
            "typed",
            Typed.in(request),
            "place",
            "",
            "who",
            "",
            "demonstration",
            false),
        HttpStatusCode.valueOf(problem.status()));
  }
}
