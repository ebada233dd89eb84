package org.openpathways.server.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openpathways.server.library.ActiveLibrary;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.patientsource.EhrAccess;
import org.openpathways.server.patientsource.EhrRecords;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Component;

/** Opens a visit for a launch that came to its end. */
@Component
final class VisitOpening {
  private final Librarian librarian;
  private final EhrRecords records;
  private final Visits visits;
  private final SmartClients clients;

  VisitOpening(Librarian librarian, EhrRecords records, Visits visits, SmartClients clients) {
    this.clients = clients;
    this.librarian = librarian;
    this.records = records;
    this.visits = visits;
  }

  /** Opens it; the id of the visit. */
  String open(LaunchRoom.Done launch, HttpServletRequest request) {
    Granted granted = launch.granted();
    String patient = granted.patient().orElseThrow(LaunchProblems::noPatient);
    ActiveLibrary library = librarian.current();
    EhrAccess access = new EhrAccess(launch.iss(), granted.token(), granted.scopes());
    RecordFeed feed = records.open(access, patient, library.partsNeeded());
    // Whoever knew this browser's session before the clinician came does not know it now.
    String owner = request.changeSessionId();
    Visits.Opening opening =
        new Visits.Opening(
            owner,
            launch.clinician(),
            patient,
            feed,
            recordSystem(launch.iss()),
            granted.pathway().filter(id -> isActive(library, id)));
    return visits.open(opening).id();
  }

  /** Our own has no name: its patients are those of callers who name no record system. */
  private Optional<String> recordSystem(String iss) {
    return clients.isOwn(iss) ? Optional.empty() : Optional.of(iss);
  }

  private static boolean isActive(ActiveLibrary library, String pathway) {
    return library.agreements().stream()
        .anyMatch(agreement -> agreement.pathway().about().id().equals(pathway));
  }
}
