package org.openpathways.server.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.openpathways.server.security.BaseUrl;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where record systems send a clinician's browser. */
@RestController
final class LaunchController {
  private static final int LONGEST = 2_000;

  private final LaunchRoom room;
  private final VisitOpening opening;
  private final ClientKeys keys;
  private final BaseUrl baseUrl;
  private final Clock clock = Clock.systemUTC();

  LaunchController(LaunchRoom room, VisitOpening opening, ClientKeys keys, BaseUrl baseUrl) {
    this.room = room;
    this.opening = opening;
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  /** The launch URL to register: the clinician comes from a patient's record. */
  @GetMapping("/smart/launch")
  ResponseEntity<Void> launch(
      @RequestParam(defaultValue = "") String iss,
      @RequestParam(defaultValue = "") String launch,
      HttpServletRequest request) {
    if (launch.isEmpty() || launch.length() > LONGEST) {
      throw LaunchProblems.notKnown();
    }
    return begin(iss, Optional.of(launch), request);
  }

  /** The clinician comes from elsewhere, and chooses the patient in the record system. */
  @GetMapping("/smart/standalone")
  ResponseEntity<Void> standalone(
      @RequestParam(defaultValue = "") String iss, HttpServletRequest request) {
    return begin(iss, Optional.empty(), request);
  }

  private ResponseEntity<Void> begin(
      String iss, Optional<String> launch, HttpServletRequest request) {
    URI redirect = baseUrl.of(request).resolve("smart/callback");
    LaunchRoom.Begun begun = room.begin(iss, launch, redirect);
    PendingLaunches.add(request.getSession(), begun.pending());
    return to(begun.authorize());
  }

  /** The redirect URL to register. */
  @GetMapping("/smart/callback")
  ResponseEntity<Void> callback(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String iss,
      @RequestParam(defaultValue = "") String error,
      HttpServletRequest request) {
    PendingLaunch pending =
        PendingLaunches.take(request.getSession(), state, clock.instant())
            .orElseThrow(LaunchProblems::over);
    // Another issuer's answer to our question is no answer (RFC 9207).
    if (code.isBlank() || !(iss.isEmpty() || iss.equals(pending.server().issuer()))) {
      throw LaunchProblems.refused(pending.iss(), error);
    }
    String visit = opening.open(room.end(pending, code), request);
    return to(URI.create("/visits/" + visit));
  }

  /** Our public keys, for record systems at which we sign. */
  @GetMapping("/smart/jwks.json")
  ResponseEntity<String> keys() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(keys.published().toString());
  }

  private static ResponseEntity<Void> to(URI address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .cacheControl(CacheControl.noStore())
        .location(address)
        .build();
  }
}
