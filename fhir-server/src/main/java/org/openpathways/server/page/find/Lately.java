package org.openpathways.server.page.find;

import java.util.Comparator;
import java.util.List;
import org.openpathways.server.page.read.PathwayView;

/** What came into force last. */
final class Lately {
  private static final int MOST = 5;

  private Lately() {}

  /** The latest, newest first; equals by title. */
  static List<PathwayView> of(List<PathwayView> all) {
    return all.stream()
        .sorted(
            Comparator.comparing((PathwayView p) -> p.agreement().effectiveFrom())
                .reversed()
                .thenComparing(PathwayView::title))
        .limit(MOST)
        .toList();
  }
}
