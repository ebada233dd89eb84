package org.openpathways.server.page.read;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Whether a browser still has a page: it is the same for the same release, day and services, as
 * long as this server runs. Browsers ask each time, so that a withdrawn pathway is gone (SAF-13).
 */
@Component
final class Freshness {
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  /** Marks the answer, and says whether 304 suffices. */
  boolean hasIt(ServletWebRequest request, Desk.Laid laid) {
    HttpServletResponse response = request.getResponse();
    if (response != null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    String digest = laid.view().agreement().digest();
    String tag =
        "%s-%s-%x-%s"
            .formatted(
                digest.substring(digest.indexOf(':') + 1),
                laid.today(),
                laid.services().hashCode(),
                run);
    return request.checkNotModified("W/\"" + tag + "\"");
  }
}
