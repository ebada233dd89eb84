package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.pathway.PathwaySource;
import org.openpathways.engine.pathway.Readings;

/**
 * Tells each locality what changed from one version of content to the next, and where that meets
 * what the locality does differently. It also answers where the new version no longer loads.
 */
public final class ContentDiff {
  private final Content old;
  private final Content now;
  private final Readings oldReadings = new Readings();
  private final Readings nowReadings = new Readings();

  private ContentDiff(Content old, Content now) {
    this.old = old;
    this.now = now;
  }

  /** What to tell each locality, by id; also those for which nothing changed. */
  public static List<LocalityChanges> between(Content old, Content now) {
    ContentDiff diff = new ContentDiff(old, now);
    TreeSet<String> ids = new TreeSet<>(LocalityLoader.ids(old));
    ids.addAll(LocalityLoader.ids(now));
    return ids.stream().map(diff::locality).toList();
  }

  private LocalityChanges locality(String id) {
    Optional<Locality> before = LocalityLoader.load(old, id).locality();
    Optional<Locality> after = LocalityLoader.load(now, id).locality();
    String name = after.or(() -> before).map(Locality::name).orElse(id);
    List<String> was = before.map(Locality::pathways).orElse(List.of());
    List<String> is = after.map(Locality::pathways).orElse(List.of());
    List<PathwayChanges> changes = new ArrayList<>();
    for (String pathway : is) {
      PathwayChanges found =
          was.contains(pathway) ? pathway(pathway, id, name) : only(pathway, id, now, "is new");
      changes.add(found);
    }
    was.stream()
        .filter(pathway -> !is.contains(pathway))
        .forEach(pathway -> changes.add(only(pathway, id, old, "is no longer used")));
    return new LocalityChanges(
        id, name, changes.stream().filter(found -> !found.isEmpty()).toList());
  }

  private static PathwayChanges only(String pathway, String id, Content where, String fate) {
    Optional<PathwaySource> source = PathwaySource.read(where, pathway, id);
    return new PathwayChanges(
        pathway,
        source.map(s -> s.about().title()).orElse(pathway),
        source.map(s -> s.about().version()).orElse(""),
        List.of(Change.of("The pathway " + fate + " here")),
        List.of());
  }

  private PathwayChanges pathway(String pathway, String id, String name) {
    Optional<PathwaySource> before = PathwaySource.read(old, pathway, id);
    Optional<PathwaySource> after = PathwaySource.read(now, pathway, id);
    if (before.isEmpty() || after.isEmpty()) {
      return only(pathway, id, now, "cannot be read");
    }
    List<Change> changes = new ArrayList<>();
    changes.addAll(SourceComparison.changes(before.get(), after.get()));
    List<Decision> decisions = new ArrayList<>(Decisions.of(name, before.get(), after.get()));
    Loaded was = PathwayLoader.load(old, pathway, id, oldReadings);
    Loaded is = PathwayLoader.load(now, pathway, id, nowReadings);
    if (was.pathway().isPresent() && is.pathway().isPresent()) {
      changes.addAll(MeaningComparison.changes(was.pathway().get(), is.pathway().get()));
    }
    is.problems().stream()
        .map(
            problem ->
                new Decision(
                    "It does not load here: %s, line %d: %s"
                        .formatted(problem.file(), problem.line(), problem.message()),
                    List.of(),
                    problem.advice()))
        .forEach(decisions::add);
    return new PathwayChanges(
        pathway,
        after.get().about().title(),
        versions(before.get(), after.get()),
        changes,
        decisions);
  }

  private static String versions(PathwaySource before, PathwaySource after) {
    String was = before.about().version();
    String is = after.about().version();
    return was.equals(is) ? is : was + ", now " + is;
  }
}
