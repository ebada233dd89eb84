package org.openpathways.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.advice.Opposing;
import org.openpathways.engine.advice.OpposingReader;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.pathway.Readings;
import org.openpathways.engine.pathway.Workers;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseShelf.Refused;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.engine.rules.UnusableLibrary;

/**
 * The engine of a locality's releases on one day. A release that does not load is refused and
 * named; the others answer.
 *
 * @param engine answers with every release that is good and in date
 * @param day the day, in the locality's time zone, for which this holds
 * @param refused the locality's other releases, and why
 */
public record ReleasedEngine(PathwayEngine engine, LocalDate day, List<Refused> refused) {
  public ReleasedEngine {
    refused = List.copyOf(refused);
  }

  /**
   * The engine of a locality at a moment; empty if the shelf has no release of this locality that
   * names its time zone.
   *
   * @param alarm told when the two computations of a pathway disagree
   */
  public static Optional<ReleasedEngine> of(
      ReleaseShelf shelf, String locality, Instant moment, Alarm alarm) {
    return of(shelf, locality, moment, alarm, 1);
  }

  /**
   * The same on several threads.
   *
   * @param threads how many; one where others must not be slowed down
   */
  public static Optional<ReleasedEngine> of(
      ReleaseShelf shelf, String locality, Instant moment, Alarm alarm, int threads) {
    Readings readings = new Readings();
    return shelf.verified().stream()
        .filter(v -> v.release().locality().equals(locality))
        .sorted(Comparator.comparing((VerifiedRelease v) -> v.release().effectiveFrom()).reversed())
        .flatMap(v -> locality(v.release(), readings).stream())
        .findFirst()
        .map(
            area ->
                new Opening(shelf, area, alarm, readings)
                    .on(LocalDate.ofInstant(moment, area.zone()), threads));
  }

  private static Optional<Locality> locality(Release release, Readings readings) {
    return readings.locality(new MapContent(release.files()), release.locality()).locality();
  }

  /** Opens one locality's releases. */
  private static final class Opening {
    private final ReleaseShelf shelf;
    private final Locality locality;
    private final Alarm alarm;
    private final Readings readings;
    private final Set<String> opposingRead = new HashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Opposing> opposing = new ArrayList<>();

    Opening(ReleaseShelf shelf, Locality locality, Alarm alarm, Readings readings) {
      this.shelf = shelf;
      this.locality = locality;
      this.alarm = alarm;
      this.readings = readings;
    }

    ReleasedEngine on(LocalDate day, int threads) {
      ReleaseShelf.OnDay onDay = shelf.on(locality.id(), day);
      refused.addAll(onDay.refused());
      List<Loaded> loaded = Workers.map(threads, onDay.answering(), this::load);
      List<LivePathway> live = new ArrayList<>();
      for (int r = 0; r < loaded.size(); r++) {
        use(onDay.answering().get(r), loaded.get(r)).ifPresent(live::add);
      }
      return new ReleasedEngine(engine(live), day, refused);
    }

    private Loaded load(VerifiedRelease verified) {
      Release release = verified.release();
      return PathwayLoader.load(
          new MapContent(release.files()), release.pathway(), release.locality(), readings);
    }

    private Optional<LivePathway> use(VerifiedRelease verified, Loaded loaded) {
      Release release = verified.release();
      if (loaded.pathway().isEmpty()) {
        refuse(release, loaded.problems().stream().findFirst().map(Problem::toString).orElse(""));
        return Optional.empty();
      }
      addOpposing(release);
      return Optional.of(
          new LivePathway(loaded.pathway().get(), verified.digest(), verified.demonstration()));
    }

    private void addOpposing(Release release) {
      MapContent files = new MapContent(release.files());
      if (opposingRead.add(files.text(OpposingReader.FILE).orElse(""))) {
        OpposingReader.read(files, problem -> {}).stream()
            .filter(o -> !opposing.contains(o))
            .forEach(opposing::add);
      }
    }

    private PathwayEngine engine(List<LivePathway> live) {
      try {
        return PathwayEngine.of(locality, live, opposing, alarm);
      } catch (UnusableLibrary together) {
        return engine(usable(live, together));
      }
    }

    // Each is tried on its own, so that one bad pathway never silences the others.
    private List<LivePathway> usable(List<LivePathway> live, UnusableLibrary together) {
      List<LivePathway> usable = new ArrayList<>();
      for (LivePathway pathway : live) {
        try {
          PathwayEngine.of(locality, List.of(pathway));
          usable.add(pathway);
        } catch (UnusableLibrary alone) {
          refuse(pathway.pathway().id(), String.valueOf(alone.getMessage()));
        }
      }
      if (usable.size() == live.size()) {
        throw together;
      }
      return usable;
    }

    private void refuse(Release release, String why) {
      refuse(release.pathway(), why);
    }

    private void refuse(String pathway, String why) {
      refused.add(
          new Refused(
              locality.id() + "/" + pathway,
              List.of(
                  new Refusal(
                      Refusal.Kind.DOES_NOT_LOAD,
                      "The release of (%s) does not load: %s".formatted(pathway, why),
                      "make the release again with this version of the product."))));
    }
  }

  /** The ids of the pathways that answer, sorted. */
  public List<String> answering() {
    TreeSet<String> ids = new TreeSet<>();
    engine.pathways().forEach(p -> ids.add(p.pathway().id()));
    return List.copyOf(ids);
  }
}
