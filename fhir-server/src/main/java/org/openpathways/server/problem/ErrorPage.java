package org.openpathways.server.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the servlet container itself refuses gets the same shape as everything else. */
@RestController
final class ErrorPage implements ErrorController {
  private final WebProblems problems;

  ErrorPage(WebProblems problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  Object error(HttpServletRequest request) {
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure instanceof Throwable thrown) {
      return problems.answer(Problems.translate(thrown), request);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return problems.answer(Problems.ofStatus(status instanceof Integer code ? code : 404), request);
  }
}
