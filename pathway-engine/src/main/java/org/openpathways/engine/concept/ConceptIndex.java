package org.openpathways.engine.concept;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Code;

/**
 * The concepts of a library, numbered, with every code that can mean one of them. Built once per
 * library; immutable and safe to share between threads.
 */
public final class ConceptIndex {

  /** The name of the concept whose answer says whether pregnancy is possible (SAF-18). */
  public static final String CAN_BE_PREGNANT = "can be pregnant";

  /** The name of the concept of a current pregnancy. */
  public static final String PREGNANCY = "pregnancy";

  /** SNOMED CT "No known allergy (situation)": a recorded no to every allergy. */
  private static final Code NO_KNOWN_ALLERGY = new Code("http://snomed.info/sct", "716186003");

  private final Map<Concept, Integer> numbers = new LinkedHashMap<>();
  private final Concept[] concepts;
  private final Parts[] accepted;
  private final List<Optional<ValueReader>> readers;
  private final CodeTable table;

  private ConceptIndex(Collection<Concept> named) {
    named.forEach(this::add);
    if (number(CAN_BE_PREGNANT).isEmpty()) {
      add(answerOnly(CAN_BE_PREGNANT));
    }
    concepts = numbers.keySet().toArray(Concept[]::new);
    accepted = Arrays.stream(concepts).map(c -> Parts.of(c.kind())).toArray(Parts[]::new);
    readers = Arrays.stream(concepts).map(c -> c.measure().map(ValueReader::new)).toList();
    Map<Code, int[]> meanings = new LinkedHashMap<>();
    for (int number = 0; number < concepts.length; number++) {
      addCodes(number, meanings);
    }
    table = new CodeTable(meanings);
  }

  /** Indexes these concepts and all that they rest on (inputs of calculations, stands-until). */
  public static ConceptIndex of(Collection<Concept> concepts) {
    return new ConceptIndex(concepts);
  }

  /** How many concepts there are. */
  public int size() {
    return concepts.length;
  }

  /** The concept's number; the concept must have been given to the index. */
  public int number(Concept concept) {
    Integer number = numbers.get(concept);
    if (number == null) {
      throw new IllegalArgumentException(
          "The concept ("
              + concept
              + ") is not in the index.\nMaybe index it before it is asked about.");
    }
    return number;
  }

  /** All of them, by number. */
  public List<Concept> concepts() {
    return List.of(concepts);
  }

  /** The concept with a number. */
  public Concept concept(int number) {
    return concepts[number];
  }

  /** The number of the concept of this name, if there is one. */
  public Optional<Integer> number(String name) {
    return numbers.entrySet().stream()
        .filter(e -> e.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  CodeTable table() {
    return table;
  }

  /** What reads the concept's values; empty for concepts without any. */
  Optional<ValueReader> reader(int number) {
    return readers.get(number);
  }

  Parts accepted(int number) {
    return accepted[number];
  }

  private void add(Concept concept) {
    if (numbers.putIfAbsent(concept, numbers.size()) == null) {
      concept.calculation().ifPresent(c -> c.inputs().values().forEach(this::add));
      concept.persistence().standsUntil().ifPresent(this::add);
    }
  }

  private void addCodes(int number, Map<Code, int[]> meanings) {
    Concept.Codes codes = concepts[number].codes();
    add(Set.of(ConceptCode.of(concepts[number].name())), number, Mention.Role.MEANING, meanings);
    add(codes.meaning(), number, Mention.Role.MEANING, meanings);
    add(codes.absent(), number, Mention.Role.ABSENT, meanings);
    if (concepts[number].kind() == ConceptKind.ALLERGY) {
      add(Set.of(NO_KNOWN_ALLERGY), number, Mention.Role.ABSENT, meanings);
    }
    add(codes.resolved(), number, Mention.Role.RESOLVED, meanings);
    add(codes.declined(), number, Mention.Role.DECLINED, meanings);
    add(codes.contraindicated(), number, Mention.Role.CONTRAINDICATED, meanings);
  }

  private static void add(
      Set<Code> codes, int number, Mention.Role role, Map<Code, int[]> meanings) {
    int meaning = CodeTable.pack(number, role);
    codes.forEach(code -> meanings.merge(code, new int[] {meaning}, ConceptIndex::both));
  }

  private static int[] both(int[] some, int[] more) {
    if (Arrays.stream(some).anyMatch(m -> m == more[0])) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }

  private static Concept answerOnly(String name) {
    return new Concept(
        name,
        ConceptKind.ANSWER,
        "",
        new Concept.Codes(
            "", Set.of(ConceptCode.of(name)), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()),
        Optional.empty(),
        new Concept.Silence(false, 0, false),
        new Concept.Persistence(Window.EVER, Window.EVER, Optional.empty()),
        Optional.empty(),
        "",
        Concept.GapFill.ASK,
        List.of());
  }
}
