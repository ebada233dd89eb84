package org.openpathways.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openpathways.server.consultation.ClientSettings;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Whose pathways a reader sees. A patient's advice never depends on it (SAF-16). */
@Component
public final class Areas {
  private static final String COOKIE = "op-locality";

  private final Librarian librarian;
  private final PageSettings settings;
  private final ClientSettings clients;

  Areas(Librarian librarian, PageSettings settings, ClientSettings clients) {
    this.librarian = librarian;
    this.settings = settings;
    this.clients = clients;
  }

  /** All of them. */
  public List<LocalityLibrary> all() {
    return librarian.current().localities();
  }

  /**
   * One of them.
   *
   * @throws RequestProblem 404 when no pathway is active there
   */
  public LocalityLibrary of(String id) {
    return librarian
        .current()
        .locality(id)
        .orElseThrow(
            () ->
                RequestProblem.unknown(
                    "",
                    "No pathway is active in an area of this name. Maybe choose your area on the"
                        + " first page."));
  }

  /**
   * The reader's choice, else the configured one, else the only one; empty: the reader is asked.
   */
  public Optional<LocalityLibrary> home(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> librarian.current().locality(cookie.getValue()))
        .or(() -> settings.locality().flatMap(id -> librarian.current().locality(id)))
        .or(() -> librarian.current().locality(clients.otherwise()))
        .or(() -> all().size() == 1 ? Optional.of(all().get(0)) : Optional.empty());
  }

  /** Keeps a choice for a year. It says nothing of the reader, nor of any patient. */
  public ResponseCookie keep(LocalityLibrary chosen) {
    return ResponseCookie.from(COOKIE, chosen.locality().id())
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(java.time.Duration.ofDays(365))
        .build();
  }
}
