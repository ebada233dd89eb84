package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.record.PartialDate;

/** Birth dates on both sides of every age that criteria ask about, and at it. */
final class People {
  /** Someone whom no age of a pathway for adults excludes by itself. */
  private static final int USUAL_AGE = 60;

  /** Ages at which the product takes pregnancy to become possible and impossible. */
  private static final List<Integer> CAN_BE_PREGNANT = List.of(12, 55, 56);

  private final LocalDate today;
  private final Set<Integer> months = new TreeSet<>();

  private People(LocalDate today) {
    this.today = today;
  }

  /** The first is the usual one; the last are a year only, and unknown. */
  static List<PartialDate> births(
      Collection<Criterion> criteria, Collection<Concept> concepts, LocalDate today) {
    People people = new People(today);
    criteria.forEach(people::add);
    concepts.forEach(people::add);
    return people.births();
  }

  private void add(Criterion criterion) {
    if (criterion instanceof Criterion.Age age) {
      int unit = age.unit() == Criterion.AgeUnit.YEARS ? 12 : 1;
      for (double bound : age.threshold().bounds()) {
        months.add((int) bound * unit);
        months.add((int) (bound + 1) * unit); // "over 50" begins at the next birthday
      }
    } else if (criterion instanceof Criterion.CanBePregnant) {
      CAN_BE_PREGNANT.forEach(years -> months.add(years * 12));
    } else {
      CriterionConcepts.inner(criterion).forEach(this::add);
    }
  }

  private void add(Concept concept) {
    if (concept.silence().noBelowAge() > 0) {
      months.add(concept.silence().noBelowAge() * 12);
    }
    if (concept.silence().noUnlessCanBePregnant()) {
      CAN_BE_PREGNANT.forEach(years -> months.add(years * 12));
    }
  }

  private List<PartialDate> births() {
    Set<PartialDate> births = new LinkedHashSet<>();
    births.add(PartialDate.of(today.minusYears(USUAL_AGE).minusDays(100)));
    for (int age : months) {
      LocalDate birthday = today.minusMonths(age);
      births.add(PartialDate.of(birthday));
      births.add(PartialDate.of(birthday.plusDays(1)));
      births.add(PartialDate.of(birthday.minusMonths(6)));
    }
    births.add(PartialDate.parse(String.valueOf(today.getYear() - USUAL_AGE)).orElseThrow());
    births.add(PartialDate.UNKNOWN);
    births.removeIf(birth -> birth.isKnown() && birth.earliest().isAfter(today));
    return new ArrayList<>(births);
  }
}
