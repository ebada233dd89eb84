package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Criterion.AgeUnit;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.pathway.Ages;
import org.openpathways.engine.pathway.Pathway;

/** Whom a pathway concerns, as lines: its ages are an entry line like any other (SAF-19). */
public final class EntryLines {
  private EntryLines() {}

  /** The pathway's ages, if it has a limit, then its entry; every one must be met. */
  public static List<Condition> of(Pathway pathway) {
    List<Condition> lines = new ArrayList<>();
    ages(pathway.ages()).ifPresent(lines::add);
    lines.addAll(pathway.entry());
    return List.copyOf(lines);
  }

  private static Optional<Condition> ages(Ages ages) {
    boolean open = ages.to() == Ages.NO_LIMIT;
    if (open && ages.from() <= 0) {
      return Optional.empty();
    }
    Threshold threshold =
        open
            ? new Threshold.Compared(Comparison.AT_LEAST, ages.from())
            : new Threshold.Between(ages.from(), ages.to());
    String words = "The patient is aged " + ages.from() + (open ? " or over" : " to " + ages.to());
    return Optional.of(new Condition.Is(words, 0, new Criterion.Age(threshold, AgeUnit.YEARS)));
  }
}
