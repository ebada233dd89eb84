package org.openpathways.engine.release;

import static org.openpathways.engine.release.Refusal.Kind.TWO_RELEASES;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpathways.engine.pathway.Workers;

/**
 * The releases of a source, each read and its signatures checked once. A bad one is refused and
 * named; it never keeps the others from answering.
 *
 * @param verified those with good signatures
 * @param refused the others, and why
 */
public record ReleaseShelf(List<VerifiedRelease> verified, List<Refused> refused) {
  public ReleaseShelf {
    verified = List.copyOf(verified);
    refused = List.copyOf(refused);
  }

  /**
   * A release that does not answer.
   *
   * @param where its file
   * @param refusals why, never empty
   */
  public record Refused(String where, List<Refusal> refusals) {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * What answers on one day.
   *
   * @param answering at most one release of a pathway, by pathway id
   * @param refused those of the locality that do not answer that day, and why
   */
  public record OnDay(List<VerifiedRelease> answering, List<Refused> refused) {}

  /**
   * Reads and checks all releases of a source.
   *
   * @param production whether demonstration keys are refused
   * @throws IOException if the source cannot be read at all
   */
  public static ReleaseShelf open(ReleaseSource source, TrustedKeys keys, boolean production)
      throws IOException {
    return open(source, keys, production, 1);
  }

  /**
   * The same on several threads.
   *
   * @param threads how many
   */
  public static ReleaseShelf open(
      ReleaseSource source, TrustedKeys keys, boolean production, int threads) throws IOException {
    SharedTexts texts = new SharedTexts();
    List<ReleaseShelf> each =
        Workers.map(threads, source.find(), found -> check(found, texts, keys, production));
    return new ReleaseShelf(
        each.stream().flatMap(one -> one.verified().stream()).toList(),
        each.stream().flatMap(one -> one.refused().stream()).toList());
  }

  /** A shelf with one file. */
  private static ReleaseShelf check(
      ReleaseSource.Found found, SharedTexts texts, TrustedKeys keys, boolean production) {
    try {
      ReleaseFile.Digested read = ReleaseFile.read(found.bytes(), found.where(), texts);
      List<Refusal> refusals =
          ReleaseVerifier.signatures(read.release(), read.digest(), keys, production);
      return refusals.isEmpty()
          ? new ReleaseShelf(List.of(verified(read, keys)), List.of())
          : new ReleaseShelf(List.of(), List.of(new Refused(found.where(), refusals)));
    } catch (UnreadableRelease unreadable) {
      return new ReleaseShelf(
          List.of(), List.of(new Refused(found.where(), List.of(unreadable.refusal()))));
    }
  }

  private static VerifiedRelease verified(ReleaseFile.Digested read, TrustedKeys keys) {
    boolean demonstration =
        read.release().signatures().stream()
            .anyMatch(s -> keys.key(s.keyId()).orElseThrow().demonstration());
    return new VerifiedRelease(read.release(), read.digest(), demonstration);
  }

  /** The localities that have releases here. */
  public List<String> localities() {
    return verified.stream().map(v -> v.release().locality()).distinct().sorted().toList();
  }

  /**
   * What answers in a locality on a day. Of several releases of one pathway the one that became
   * effective last answers; two that became effective on the same day contradict each other, and
   * neither does.
   */
  public OnDay on(String locality, LocalDate day) {
    List<VerifiedRelease> answering = new ArrayList<>();
    List<Refused> refusedThatDay = new ArrayList<>();
    Map<String, List<VerifiedRelease>> byPathway =
        verified.stream()
            .filter(v -> v.release().locality().equals(locality))
            .collect(
                Collectors.groupingBy(
                    v -> v.release().pathway(), TreeMap::new, Collectors.toList()));
    byPathway.values().forEach(releases -> choose(releases, day, answering, refusedThatDay));
    return new OnDay(List.copyOf(answering), List.copyOf(refusedThatDay));
  }

  private static void choose(
      List<VerifiedRelease> releases,
      LocalDate day,
      List<VerifiedRelease> answering,
      List<Refused> refused) {
    for (VerifiedRelease release : releases) {
      if (!release.answersOn(day)) {
        refused.add(new Refused(where(release), release.refusalsOn(day)));
      }
    }
    List<VerifiedRelease> inDate = releases.stream().filter(r -> r.answersOn(day)).toList();
    LocalDate latest =
        inDate.stream()
            .map(r -> r.release().effectiveFrom())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    List<VerifiedRelease> newest =
        inDate.stream().filter(r -> r.release().effectiveFrom().equals(latest)).toList();
    if (newest.stream().map(VerifiedRelease::digest).distinct().count() > 1) {
      newest.forEach(r -> refused.add(new Refused(where(r), List.of(two(r.release())))));
    } else {
      newest.stream().findFirst().ifPresent(answering::add);
    }
  }

  private static String where(VerifiedRelease release) {
    return release.release().locality() + "/" + release.release().pathway();
  }

  private static Refusal two(Release release) {
    return new Refusal(
        TWO_RELEASES,
        "Two releases of the pathway (%s) answer from %s."
            .formatted(release.pathway(), Objects.toString(release.effectiveFrom())),
        "withdraw one of them.");
  }
}
