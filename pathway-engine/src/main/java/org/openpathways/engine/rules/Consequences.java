package org.openpathways.engine.rules;

import java.util.List;
import org.drools.model.functions.Block1;

/** What rules do when they hold, as data. */
final class Consequences {
  private Consequences() {}

  record Fire(int rule, List<Integer> concludes, List<Fact.Advised> advised)
      implements Block1<Firing> {
    @Override
    public void execute(Firing firing) {
      firing.fire(rule, concludes, advised);
    }
  }

  record MayFire(int rule, List<Integer> concludes) implements Block1<Firing> {
    @Override
    public void execute(Firing firing) {
      firing.mayFire(rule, concludes);
    }
  }

  record Replace(int rule) implements Block1<Firing> {
    @Override
    public void execute(Firing firing) {
      firing.replace(rule);
    }
  }
}
