package org.openpathways.server.smart;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A launch from its beginning to the token; what it is for is not known here. */
@Component
final class LaunchRoom {
  private static final Logger LOG = LoggerFactory.getLogger(LaunchRoom.class);
  private static final String CONFIGURATION = "/.well-known/smart-configuration";

  private final SmartClients clients;
  private final Wire wire;
  private final TokenExchange exchange;
  private final Clinicians clinicians;
  private final Clock clock = Clock.systemUTC();

  LaunchRoom(SmartClients clients, Wire wire, TokenExchange exchange, Clinicians clinicians) {
    this.clients = clients;
    this.wire = wire;
    this.exchange = exchange;
    this.clinicians = clinicians;
  }

  /**
   * A launch that was begun.
   *
   * @param pending to be kept until the answer comes
   * @param authorize where the browser must go
   */
  record Begun(PendingLaunch pending, URI authorize) {}

  /**
   * A launch that came to its end.
   *
   * @param clinician in words, {@code ""} if not known
   */
  record Done(String iss, String clinician, Granted granted) {}

  /**
   * Begins.
   *
   * @param iss the record system
   * @param launch what the record system calls this launch; empty: it is begun from here
   * @param redirect where the answer is to come to
   */
  Begun begin(String iss, Optional<String> launch, URI redirect) {
    SmartClient client = clients.of(iss).orElseThrow(LaunchProblems::notKnown);
    try {
      URI where = URI.create(client.iss() + CONFIGURATION);
      SmartConfiguration server = SmartConfiguration.of(wire.document(where));
      CodeVerifier verifier = new CodeVerifier();
      PendingLaunch pending =
          new PendingLaunch(
              new State().getValue(),
              new Nonce().getValue(),
              verifier.getValue(),
              client.iss(),
              server,
              redirect.toString(),
              clock.instant());
      return new Begun(pending, authorize(client, pending, verifier, launch));
    } catch (IOException failed) {
      throw away(client, failed);
    }
  }

  private static URI authorize(
      SmartClient client, PendingLaunch pending, CodeVerifier verifier, Optional<String> launch) {
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                scope(client, launch.isPresent()),
                new ClientID(client.clientId()),
                URI.create(pending.redirect()))
            .endpointURI(pending.server().authorize())
            .state(new State(pending.state()))
            .nonce(new Nonce(pending.nonce()))
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .customParameter("aud", client.iss());
    launch.ifPresent(name -> request.customParameter("launch", name));
    return request.build().toURI();
  }

  /** A launch that is begun here asks the record system to let the clinician choose a patient. */
  private static Scope scope(SmartClient client, boolean launched) {
    Scope scope = new Scope("openid");
    for (String wanted : client.scopes()) {
      scope.add(wanted.equals("launch") && !launched ? "launch/patient" : wanted);
    }
    return scope;
  }

  /** Ends: exchanges the code, and sees who the clinician is. */
  Done end(PendingLaunch pending, String code) {
    SmartClient client = clients.of(pending.iss()).orElseThrow(LaunchProblems::notKnown);
    try {
      Granted granted = exchange.exchange(client, pending, code);
      return new Done(client.iss(), clinicians.words(client, pending, granted), granted);
    } catch (IOException failed) {
      throw away(client, failed);
    }
  }

  private static RuntimeException away(SmartClient client, IOException failed) {
    LOG.warn("A launch from ({}) came to nothing: {}", client.iss(), failed.getMessage());
    return LaunchProblems.away();
  }
}
