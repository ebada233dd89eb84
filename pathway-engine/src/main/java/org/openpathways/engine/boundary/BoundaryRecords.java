package org.openpathways.engine.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openpathways.engine.boundary.Seeker.Sought;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;

/**
 * Makes records at and around the boundaries of rules: first one for which a rule fires, then the
 * same with one thing changed to each of its boundaries. Repeatable: the same rules and day give
 * the same records.
 */
public final class BoundaryRecords {
  private static final int ATTEMPTS = 16;
  private static final int ATTEMPTS_FOR_SEVERAL = 4;

  private final LocalDate today;
  private final ZoneId zone;

  /**
   * @param today the day that the records are for
   * @param zone the time zone that days are meant in
   */
  public BoundaryRecords(LocalDate today, ZoneId zone) {
    this.today = today;
    this.zone = zone;
  }

  /** The moment that the records are for: noon. */
  public Instant asOf() {
    return Trial.noon(today, zone);
  }

  /** A rule and the pathway in which it stands. */
  public record RuleOf(Pathway pathway, Rule rule) {}

  /**
   * What came of looking for a record.
   *
   * @param found the record, if there is one
   * @param failing if none was found: the lines that the best record still leaves out
   */
  public record Search(Optional<BoundaryCase> found, List<Condition.Is> failing) {
    public Search {
      failing = List.copyOf(failing);
    }
  }

  /** A record for which all these rules fire, as far as their own lines say. */
  public Search firing(List<RuleOf> rules) {
    Dice dice = new Dice(seed(rules));
    int attempts = rules.size() == 1 ? ATTEMPTS : ATTEMPTS_FOR_SEVERAL;
    Sought best = seekRules(rules, dice);
    for (int attempt = 1; attempt < attempts && !best.found(); attempt++) {
      Sought other = seekRules(rules, dice);
      best = other.failing().size() < best.failing().size() ? other : best;
    }
    List<Condition.Is> failing = best.failing().stream().map(Wish::line).toList();
    return new Search(best.found() ? Optional.of(asCase(best.draft())) : Optional.empty(), failing);
  }

  /**
   * Records around the boundaries of one rule: up to so many for which it fires in different ways,
   * and for each of those all that differ from it in one thing.
   *
   * @return how many there were
   */
  public int around(RuleOf rule, int ways, Consumer<BoundaryCase> taker) {
    Dice dice = new Dice(seed(List.of(rule)));
    Set<String> seen = new LinkedHashSet<>();
    for (int way = 0; way < ways; way++) {
      Sought sought = seekRules(List.of(rule), dice);
      neighbours(sought.draft(), seen, taker);
    }
    return seen.size();
  }

  /**
   * For a rule that no record was found for: the one line or the two lines that alone keep it from
   * firing; empty if it is not so simple a matter.
   */
  public List<Condition.Is> excluding(RuleOf rule) {
    List<Wish> always = Wishes.always(rule.rule(), rule.pathway());
    for (int i = 0; i < always.size(); i++) {
      if (!isPossible(List.of(always.get(i)))) {
        return List.of(always.get(i).line());
      }
    }
    for (int i = 0; i < always.size(); i++) {
      for (int j = i + 1; j < always.size(); j++) {
        if (!isPossible(List.of(always.get(i), always.get(j)))) {
          return List.of(always.get(i).line(), always.get(j).line());
        }
      }
    }
    return List.of();
  }

  private boolean isPossible(List<Wish> wishes) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (seek(wishes, new Dice(attempt)).found()) {
        return true;
      }
    }
    return false;
  }

  private static void neighbours(Draft draft, Set<String> seen, Consumer<BoundaryCase> taker) {
    Palette palette = draft.palette();
    for (int place = 0; place < palette.places(); place++) {
      for (int way = 0; way < palette.ways(place); way++) {
        Draft neighbour = draft.with(place, way);
        if (seen.add(neighbour.words())) {
          taker.accept(asCase(neighbour));
        }
      }
    }
  }

  private static BoundaryCase asCase(Draft draft) {
    return new BoundaryCase(draft.record(), draft::words);
  }

  private Sought seekRules(List<RuleOf> rules, Dice dice) {
    List<Wish> wishes = new ArrayList<>();
    rules.forEach(rule -> wishes.addAll(Wishes.toFire(rule.rule(), rule.pathway(), dice)));
    return seek(wishes, dice);
  }

  private Sought seek(List<Wish> wishes, Dice dice) {
    Set<Criterion> criteria = new LinkedHashSet<>();
    wishes.forEach(wish -> criteria.add(wish.criterion()));
    return new Seeker(wishes, Palette.of(criteria, today), zone, dice).seek();
  }

  private static long seed(List<RuleOf> rules) {
    long seed = 17;
    for (RuleOf rule : rules) {
      seed = seed * 31 + rule.rule().id().pathway().hashCode();
      seed = seed * 31 + rule.rule().id().name().hashCode();
    }
    return seed;
  }
}
