package org.openpathways.server.visit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * The consultations under way on this node. Bounded: the one that was not looked at for longest
 * goes first; and none outlives two hours without a look.
 */
@Component
public final class Visits {
  static final int MOST = 5_000;
  static final Duration IDLE = Duration.ofHours(2);

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  /** The one seen last stands last. Only its owner's look moves a visit. */
  private final Map<String, Held> byId = new LinkedHashMap<>();

  /** With the machine's own clock: a demonstration's clock stands still. */
  public Visits() {
    this(Clock.systemUTC());
  }

  Visits(Clock clock) {
    this.clock = clock;
  }

  private record Held(Visit visit, Instant seen, Map<Class<?>, Object> kept) {}

  /**
   * Whom a visit is opened for.
   *
   * @param owner the browser session
   * @param clinician in words, {@code ""} if not known
   */
  public record Opening(
      String owner,
      String clinician,
      String patientId,
      RecordFeed feed,
      Optional<String> fhirServer,
      Optional<String> pathway) {}

  /** Opens a consultation under a name nobody can guess. */
  public synchronized Visit open(Opening of) {
    Visit visit =
        new Visit(
            newId(),
            of.owner(),
            of.clinician(),
            of.patientId(),
            of.feed(),
            of.fhirServer(),
            of.pathway(),
            java.util.List.of(),
            clock.instant());
    byId.put(visit.id(), new Held(visit, clock.instant(), new HashMap<>()));
    forget();
    return visit;
  }

  /**
   * The visit of this session.
   *
   * @throws RequestProblem 404 when it is over, never was, or is somebody else's: all the same
   */
  public synchronized Visit get(String id, String owner) {
    Held held = find(id, owner);
    hold(new Held(held.visit(), clock.instant(), held.kept()));
    return held.visit();
  }

  /**
   * The same for a page that asks by itself: nobody looked, so the visit lasts no longer for it.
   *
   * @throws RequestProblem 404 when it is over, never was, or is somebody else's: all the same
   */
  public synchronized Visit peek(String id, String owner) {
    return find(id, owner).visit();
  }

  /**
   * What a page keeps with a visit, and loses with it.
   *
   * @param fresh makes it when it is first asked for
   */
  public synchronized <T> T kept(String id, String owner, Class<T> type, Supplier<T> fresh) {
    return type.cast(find(id, owner).kept().computeIfAbsent(type, t -> fresh.get()));
  }

  private Held find(String id, String owner) {
    forget();
    Held held = byId.get(id);
    if (held == null || !held.visit().owner().equals(owner)) {
      throw RequestProblem.unknown(
          "",
          "This consultation is over, or was opened in another browser. Maybe open the patient again.");
    }
    return held;
  }

  /** Puts it last: it was seen last. */
  private void hold(Held held) {
    byId.remove(held.visit().id());
    byId.put(held.visit().id(), held);
  }

  /**
   * Whether this session has opened another patient since this visit: a form of this one may then
   * stand in a tab that nobody looks at any more (SAF-12).
   */
  public synchronized boolean anotherPatientSince(Visit visit) {
    return byId.values().stream()
        .map(Held::visit)
        .filter(other -> other.owner().equals(visit.owner()))
        .filter(other -> !other.isOfSamePatient(visit))
        .anyMatch(other -> other.startedAt().isAfter(visit.startedAt()));
  }

  /** Puts a changed visit in its place. */
  public synchronized Visit change(String id, String owner, UnaryOperator<Visit> change) {
    Visit changed = change.apply(get(id, owner));
    hold(new Held(changed, clock.instant(), find(id, owner).kept()));
    return changed;
  }

  /** Ends a consultation; nothing of it is kept. */
  public synchronized void end(String id, String owner) {
    byId.remove(get(id, owner).id());
  }

  /** How many are under way. */
  public synchronized int count() {
    return byId.size();
  }

  /** All visits of a browser session belong to it under its new id from now on. */
  public synchronized void handOver(String owner, String to) {
    byId.replaceAll(
        (id, held) ->
            held.visit().owner().equals(owner)
                ? new Held(held.visit().ownedBy(to), held.seen(), held.kept())
                : held);
  }

  /** Ends all consultations of a browser session. */
  public synchronized void endAll(String owner) {
    byId.values().removeIf(held -> held.visit().owner().equals(owner));
  }

  private void forget() {
    Instant oldest = clock.instant().minus(IDLE);
    var held = byId.values().iterator();
    while (held.hasNext()) {
      if (!held.next().seen().isBefore(oldest) && byId.size() <= MOST) {
        return; // the rest was seen later
      }
      held.remove();
    }
  }

  private String newId() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
