package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acts;
import org.openpathways.server.page.consult.Questionnairing;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** What was done in a visit, for the page with its advice: a draft is marked there (SAF-2). */
@ControllerAdvice(basePackageClasses = Questionnairing.class)
final class Done {
  private final Acts acts;

  Done(Acts acts) {
    this.acts = acts;
  }

  /** Oldest first; empty outside a visit. That the visit is this session's is for its page. */
  @ModelAttribute("did")
  List<Act> did(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> named
            && named.get("visit") instanceof String visit
        ? acts.of(visit)
        : List.of();
  }
}
