package org.openpathways.server.patientsource;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.openpathways.server.outward.Bounds;
import org.openpathways.server.outward.NoAnswer;
import org.openpathways.server.outward.Outward;
import org.openpathways.server.outward.Outward.Reply;

/** A record system's FHIR server, asked with a visit's token, and no other server (no SSRF). */
final class Ehr {
  private static final String FHIR_JSON = "application/fhir+json";

  private final Outward outward;
  private final EhrAccess access;
  private final int mostBytes;

  Ehr(Outward outward, EhrAccess access, FetchSettings settings) {
    this.outward = outward;
    this.access = access;
    this.mostBytes = Math.toIntExact(settings.mostPage().toBytes());
  }

  EhrAccess access() {
    return access;
  }

  /** The address of something at this server. */
  URI at(String path) {
    return URI.create(access.base() + "/" + path);
  }

  /** A link that the server gave, if it leads to this same server's FHIR base. */
  Optional<URI> within(String link) {
    try {
      URI there = at("").resolve(link).normalize();
      boolean ours = there.toString().startsWith(access.base() + "/") || isBase(there);
      return ours ? Optional.of(there) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** Some servers page at the base itself: {@code [base]?_getpages=...}. */
  private boolean isBase(URI there) {
    return there.toString().startsWith(access.base() + "?");
  }

  /** A document; fails with {@link NoAnswer} unless the server gives it. */
  CompletableFuture<byte[]> get(URI address, Duration time) {
    HttpRequest request = request(address).GET().build();
    return outward.send(request, new Bounds(time, mostBytes)).thenApply(Ehr::good);
  }

  /** Sends a resource, and waits. */
  Reply send(String method, URI address, String json, Duration time) throws NoAnswer {
    HttpRequest request =
        request(address)
            .header("Content-Type", FHIR_JSON)
            .method(method, BodyPublishers.ofString(json))
            .build();
    return outward.ask(request, new Bounds(time, mostBytes));
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Accept", FHIR_JSON)
        .header("Authorization", "Bearer " + access.token());
  }

  private static byte[] good(Reply reply) {
    if (reply.status() != 200) {
      throw new java.util.concurrent.CompletionException(new NoAnswer(reply.status()));
    }
    return reply.body();
  }
}
