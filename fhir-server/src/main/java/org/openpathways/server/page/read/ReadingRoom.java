package org.openpathways.server.page.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.library.ActiveLibrary;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.library.Preparation;
import org.springframework.stereotype.Component;

/**
 * All pathways ready to be read. What is shown is a function of the release, so it is kept under
 * the release's digest: made before its library answers, and forgotten with it.
 */
@Component
public final class ReadingRoom implements Preparation {
  private final Map<String, PathwayView> byDigest = new ConcurrentHashMap<>();

  @Override
  public void prepare(ActiveLibrary library) {
    library.localities().forEach(this::all);
    Set<String> current =
        library.agreements().stream().map(Agreement::digest).collect(Collectors.toSet());
    byDigest.keySet().removeIf(digest -> !current.contains(digest));
  }

  /** All pathways of a locality, in its order. */
  public List<PathwayView> all(LocalityLibrary local) {
    return local.agreements().stream().map(agreement -> view(local, agreement)).toList();
  }

  /** A pathway that answers in a locality. */
  public PathwayView view(LocalityLibrary local, Agreement agreement) {
    VerifiedRelease release = local.release(agreement.pathway().id()).orElseThrow();
    return byDigest.computeIfAbsent(
        agreement.digest(), digest -> PathwayView.of(agreement, release));
  }
}
