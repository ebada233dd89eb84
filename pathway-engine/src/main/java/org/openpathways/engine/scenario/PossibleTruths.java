package org.openpathways.engine.scenario;

import java.util.EnumSet;
import java.util.Set;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.criterion.Window;

/**
 * Which outcomes a criterion can have. All three, as a part of the record can always be missing;
 * but whether an answer was ever given is always known.
 */
final class PossibleTruths {
  private PossibleTruths() {}

  static Set<Truth> of(Criterion criterion) {
    return criterion instanceof Criterion.Not not
        ? of(not.criterion())
        : isAlwaysKnown(criterion)
            ? EnumSet.of(Truth.MET, Truth.NOT_MET)
            : EnumSet.allOf(Truth.class);
  }

  private static boolean isAlwaysKnown(Criterion criterion) {
    return criterion instanceof Criterion.Recorded recorded
        && recorded.readings().concept().kind().parts().isEmpty()
        && recorded.readings().window().unit() == Window.Unit.EVER
        && recorded.readings().began().isEmpty();
  }
}
