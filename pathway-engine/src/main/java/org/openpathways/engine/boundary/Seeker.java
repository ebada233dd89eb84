package org.openpathways.engine.boundary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a record for which several lines come out as wished: beginning with an empty record, it
 * takes a line that does not, and fills one of the places that matter to it in the way that leaves
 * the least open (and a step at random now and then when it is stuck). That none is found is no
 * proof that there is none.
 */
final class Seeker {
  private static final int MOVES = 100;
  private static final int PLACES_A_MOVE = 3;
  private static final int SIDEWAYS_ONE_IN = 3;

  private final Trial trial;
  private final Dice dice;

  Seeker(List<Wish> wishes, Palette palette, ZoneId zone, Dice dice) {
    this.trial = new Trial(wishes, palette, zone);
    this.dice = dice;
  }

  /**
   * What came of it.
   *
   * @param draft the best record found
   * @param failing the lines that do not come out as wished with it; none if it was found
   */
  record Sought(Draft draft, List<Wish> failing) {
    boolean found() {
      return failing.isEmpty();
    }
  }

  /** Looks for it. */
  Sought seek() {
    Draft draft = Draft.empty(trial.palette());
    Sought best = new Sought(draft, trial.failing(draft));
    List<Wish> failing = best.failing();
    for (int move = 0; move < MOVES && !best.found(); move++) {
      draft = better(draft, dice.one(failing));
      failing = trial.failing(draft);
      if (failing.size() < best.failing().size()) {
        best = new Sought(draft, failing);
      }
    }
    return best;
  }

  private Draft better(Draft draft, Wish wish) {
    List<Integer> places = new ArrayList<>(trial.palette().places(wish.criterion()));
    List<Draft> best = List.of(draft);
    int least = Integer.MAX_VALUE;
    int place = 0;
    for (int i = 0; i < PLACES_A_MOVE && !places.isEmpty(); i++) {
      place = places.remove(dice.below(places.size()));
      List<Draft> some = best(draft, place);
      int cost = some.isEmpty() ? Integer.MAX_VALUE : trial.cost(some.get(0));
      if (cost < least) {
        least = cost;
        best = some;
      }
    }
    boolean stuck = least >= trial.cost(draft);
    return stuck && dice.below(SIDEWAYS_ONE_IN) == 0
        ? draft.with(place, dice.below(trial.palette().ways(place)))
        : dice.one(best);
  }

  /** Of the other ways to fill a place, those that leave the least open. */
  private List<Draft> best(Draft draft, int place) {
    List<Draft> best = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int way = 0; way < trial.palette().ways(place); way++) {
      if (way == draft.way(place)) {
        continue;
      }
      Draft other = draft.with(place, way);
      int cost = trial.cost(other);
      if (cost < least) {
        least = cost;
        best.clear();
      }
      if (cost == least) {
        best.add(other);
      }
    }
    return best;
  }
}
