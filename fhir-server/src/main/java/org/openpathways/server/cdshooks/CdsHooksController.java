package org.openpathways.server.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.security.BaseUrl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** CDS Hooks 2.0 at {@code /cds-services}. */
@RestController
@RequestMapping("/cds-services")
final class CdsHooksController {
  private final Librarian librarian;
  private final PatientView service;
  private final BaseUrl baseUrl;
  private final DiscoveryWriter discovery = new DiscoveryWriter();
  private final CardWriter cards;

  CdsHooksController(Librarian librarian, PatientView service, BaseUrl baseUrl, FhirContext fhir) {
    this.librarian = librarian;
    this.service = service;
    this.baseUrl = baseUrl;
    this.cards = new CardWriter(fhir);
  }

  /** What is offered. */
  @GetMapping
  ResponseEntity<byte[]> discover() {
    return json(discovery.write(librarian.current()));
  }

  /** A call. The body is read as it arrives, not by Spring. */
  @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> call(@PathVariable String id, HttpServletRequest request)
      throws IOException {
    if (!id.equals(PatientView.ID) || librarian.current().agreements().isEmpty()) {
      throw RequestProblem.unknown(
          "", "There is no such service here. Maybe look at /cds-services for those there are.");
    }
    URI base = baseUrl.of(request);
    return json(cards.write(service.answer(request.getInputStream(), base)));
  }

  private static ResponseEntity<byte[]> json(byte[] body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
