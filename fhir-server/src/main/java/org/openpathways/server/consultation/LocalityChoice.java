package org.openpathways.server.consultation;

import java.util.Optional;
import org.openpathways.server.library.ActiveLibrary;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * Whose agreements a request gets: the client's by configuration, and the registered practice's.
 * When they say different things, or nothing, the request is refused and told what to configure
 * (SAF-16).
 */
@Component
final class LocalityChoice {
  private static final String PRACTICE = "Patient.generalPractitioner";

  private final ClientSettings settings;

  LocalityChoice(ClientSettings settings) {
    this.settings = settings;
  }

  LocalityLibrary choose(ActiveLibrary library, Asked asked) {
    Optional<LocalityLibrary> client =
        asked.fhirServer().flatMap(this::locality).map(id -> known(library, id));
    Optional<LocalityLibrary> practice = practice(library, asked.record().patient().practice());
    if (client.isPresent() && practice.isPresent() && client.get() != practice.get()) {
      throw ambiguous(client.get(), practice.get());
    }
    return client.or(() -> practice).or(() -> otherwise(library)).orElseThrow(this::absent);
  }

  private Optional<String> locality(String fhirServer) {
    return settings.clients().stream()
        .filter(client -> base(client.fhirServer()).equals(base(fhirServer)))
        .map(ClientSettings.Client::locality)
        .findFirst();
  }

  private static String base(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static Optional<LocalityLibrary> practice(ActiveLibrary library, String ods) {
    return library.localities().stream().filter(l -> l.locality().hasPractice(ods)).findFirst();
  }

  private Optional<LocalityLibrary> otherwise(ActiveLibrary library) {
    return settings.otherwise().isEmpty()
        ? Optional.empty()
        : Optional.of(known(library, settings.otherwise()));
  }

  private static LocalityLibrary known(ActiveLibrary library, String id) {
    return library
        .locality(id)
        .orElseThrow(
            () ->
                RequestProblem.unprocessable(
                    "",
                    ("No pathway is active in the locality (%s) that is configured for this client."
                            + " Maybe correct openpathways.clients, or release a pathway there.")
                        .formatted(id)));
  }

  private static RequestProblem ambiguous(LocalityLibrary client, LocalityLibrary practice) {
    return RequestProblem.unprocessable(
        PRACTICE,
        ("The client is configured for the locality (%s), and the patient's practice belongs to"
                + " (%s): it is not clear whose agreements apply. Maybe correct"
                + " openpathways.clients, or ask from a client of the patient's own locality.")
            .formatted(client.locality().id(), practice.locality().id()));
  }

  private RequestProblem absent() {
    return RequestProblem.unprocessable(
        PRACTICE,
        "Whose agreements apply is not known: the client is not configured, and the patient has no"
            + " registered practice of a known locality. Maybe add the client's fhirServer and its"
            + " locality to openpathways.clients, or the practice's ODS code to the locality.");
  }
}
