package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;

/**
 * Everything that can make a difference to some criteria: birth dates, sexes, parts that were not
 * seen, and what may be recorded of each concept. A {@link Draft} picks one of each.
 */
final class Palette {
  /** Numbers of the places that are not about a concept. */
  static final int BIRTH = 0;

  static final int SEX = 1;
  static final int SEEN = 2;
  static final int FIRST_CONCEPT = 3;

  private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN);

  private final List<PartialDate> births;
  private final List<RecordPart> parts;
  private final List<Slot> slots;
  private final LocalDate today;

  private Palette(
      List<PartialDate> births, List<RecordPart> parts, List<Slot> slots, LocalDate today) {
    this.births = List.copyOf(births);
    this.parts = List.copyOf(parts);
    this.slots = List.copyOf(slots);
    this.today = today;
  }

  /** What can make a difference to these criteria on a day. */
  static Palette of(Collection<Criterion> criteria, LocalDate today) {
    Map<Concept, Asked> asked = new LinkedHashMap<>();
    criteria.forEach(criterion -> collect(criterion, today, asked));
    Codes codes = new Codes(asked.keySet());
    List<Slot> slots = new ArrayList<>();
    Set<RecordPart> parts = new LinkedHashSet<>();
    for (Asked one : asked.values()) {
      Forge forge = new Forge(one.concept(), codes.of(one.concept()));
      slots.addAll(Slots.of(one, forge));
      parts.addAll(one.concept().kind().parts());
    }
    return new Palette(
        People.births(criteria, asked.keySet(), today), List.copyOf(parts), slots, today);
  }

  private static void collect(Criterion criterion, LocalDate today, Map<Concept, Asked> asked) {
    List<Criterion> inner = CriterionConcepts.inner(criterion);
    inner.forEach(inside -> collect(inside, today, asked));
    if (inner.isEmpty()) {
      for (Concept concept : CriterionConcepts.of(criterion)) {
        Asked one = asked.computeIfAbsent(concept, c -> new Asked(c, today));
        one.add(criterion);
        rest(concept, today, asked);
      }
    }
  }

  /** What a concept rests on itself. */
  private static void rest(Concept concept, LocalDate today, Map<Concept, Asked> asked) {
    concept
        .calculation()
        .ifPresent(c -> c.inputs().values().forEach(input -> plain(input, today, asked)));
    concept.persistence().standsUntil().ifPresent(until -> plain(until, today, asked));
  }

  private static void plain(Concept concept, LocalDate today, Map<Concept, Asked> asked) {
    if (asked.putIfAbsent(concept, new Asked(concept, today)) == null) {
      rest(concept, today, asked);
    }
  }

  LocalDate today() {
    return today;
  }

  /** How many places a draft has. */
  int places() {
    return FIRST_CONCEPT + slots.size();
  }

  /** How many ways a place can be filled. */
  int ways(int place) {
    return switch (place) {
      case BIRTH -> births.size();
      case SEX -> SEXES.size();
      case SEEN -> parts.size() + 2;
      default -> slot(place).choices().size();
    };
  }

  PartialDate birth(int way) {
    return births.get(way);
  }

  Sex sex(int way) {
    return SEXES.get(way);
  }

  /** The part that was not seen; none for the first way and the last. */
  java.util.Optional<RecordPart> notSeen(int way) {
    return way >= 1 && way <= parts.size()
        ? java.util.Optional.of(parts.get(way - 1))
        : java.util.Optional.empty();
  }

  /** Whether the record is too new to be complete: the last way. */
  boolean isNew(int way) {
    return way == parts.size() + 1;
  }

  private Slot slot(int place) {
    return slots.get(place - FIRST_CONCEPT);
  }

  Choice choice(int place, int way) {
    return slot(place).choices().get(way);
  }

  /** One way to fill a place, in words. */
  String words(int place, int way) {
    return switch (place) {
      case BIRTH -> birth(way).isKnown() ? "born " + birth(way).earliest() : "birth date unknown";
      case SEX -> "sex " + sex(way).name().toLowerCase(java.util.Locale.ROOT);
      case SEEN ->
          isNew(way)
              ? "registered yesterday"
              : notSeen(way).map(p -> p.words() + " not seen").orElse("whole record seen");
      default -> choice(place, way).words();
    };
  }

  /** The places that can make a difference to a criterion. */
  List<Integer> places(Criterion criterion) {
    Set<Integer> places = new LinkedHashSet<>();
    addPlaces(criterion, places);
    return List.copyOf(places);
  }

  private void addPlaces(Criterion criterion, Set<Integer> places) {
    if (criterion instanceof Criterion.Age) {
      places.add(BIRTH);
    } else if (criterion instanceof Criterion.IsOfSex) {
      places.add(SEX);
    } else if (criterion instanceof Criterion.CanBePregnant) {
      addWoman(places);
    }
    CriterionConcepts.inner(criterion).forEach(inner -> addPlaces(inner, places));
    CriterionConcepts.of(criterion).forEach(concept -> addConcept(concept, places));
  }

  private void addConcept(Concept concept, Set<Integer> places) {
    for (int s = 0; s < slots.size(); s++) {
      if (slots.get(s).concept().equals(concept)) {
        places.add(FIRST_CONCEPT + s);
      }
    }
    if (concept.silence().noUnlessCanBePregnant()) {
      addWoman(places);
    }
    if (concept.silence().noBelowAge() > 0 || concept.calculation().isPresent()) {
      places.add(BIRTH);
      places.add(SEX);
    }
    concept.calculation().ifPresent(c -> c.inputs().values().forEach(i -> addConcept(i, places)));
    concept.persistence().standsUntil().ifPresent(until -> addConcept(until, places));
  }

  private void addWoman(Set<Integer> places) {
    places.add(BIRTH);
    places.add(SEX);
    for (int s = 0; s < slots.size(); s++) {
      String name = slots.get(s).concept().name();
      if (name.equals(ConceptIndex.PREGNANCY) || name.equals(ConceptIndex.CAN_BE_PREGNANT)) {
        places.add(FIRST_CONCEPT + s);
      }
    }
  }
}
