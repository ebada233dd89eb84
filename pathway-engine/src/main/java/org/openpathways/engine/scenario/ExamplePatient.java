package org.openpathways.engine.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.PanelReading;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.scenario.Scenario.Given;

/**
 * A patient of whom one short example tells everything, on a day that has no month's end near it.
 * The record is complete, so silence means what the concept says.
 */
public final class ExamplePatient {
  /** The day on which examples are looked at. */
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Pattern PERSON =
      Pattern.compile("(?:a (man|woman) )?aged (\\d{1,3})( months)?");

  private static final Pattern SOME = Pattern.compile("(\\d{1,2}) of them");

  private final Demographics person;
  private final List<Entry> entries;

  private ExamplePatient(Demographics person, List<Entry> entries) {
    this.person = person;
    this.entries = List.copyOf(entries);
  }

  /** A person without any entry: {@code aged 64}; empty if the text says no such thing. */
  public static Optional<ExamplePatient> person(String text) {
    Matcher person = PERSON.matcher(text.strip());
    if (!person.matches()) {
      return Optional.empty();
    }
    int age = Integer.parseInt(person.group(2));
    LocalDate birthday = person.group(3) == null ? TODAY.minusYears(age) : TODAY.minusMonths(age);
    Sex sex =
        person.group(1) == null
            ? Sex.UNKNOWN
            : person.group(1).equals("man") ? Sex.MALE : Sex.FEMALE;
    return Optional.of(new ExamplePatient(born(birthday, sex), List.of()));
  }

  /**
   * A patient of 50 of whom something is recorded: {@code 10 ug/g 3 months ago}.
   *
   * @return empty if the text, or the record of this concept, cannot say so
   */
  public static Optional<ExamplePatient> with(Concept concept, String text) {
    return with(concept, kind(concept), text, Optional.empty());
  }

  /**
   * The patient of whom an example beside a line speaks: a person ({@code aged 39}), so many of the
   * line's list ({@code 2 of them}), or what is recorded of the line's concept.
   */
  public static Optional<ExamplePatient> of(Criterion line, String text) {
    Criterion criterion = line instanceof Criterion.Not not ? not.criterion() : line;
    List<Concept> concepts = CriterionConcepts.of(criterion);
    Matcher some = SOME.matcher(text);
    if (some.matches()) {
      int count = Integer.parseInt(some.group(1));
      return count > concepts.size() ? Optional.empty() : these(concepts.subList(0, count));
    }
    if (concepts.isEmpty()) {
      return person(text);
    }
    return with(concepts.get(0), kind(criterion, concepts.get(0)), text, began(criterion));
  }

  private static GivenKind kind(Criterion criterion, Concept concept) {
    if (criterion instanceof Criterion.Declined) {
      return GivenKind.DECLINED;
    }
    boolean asked =
        criterion instanceof Criterion.Arranged arranged
            && arranged.progress() != Criterion.Progress.DONE;
    return asked ? GivenKind.REFERRAL : kind(concept);
  }

  private static Optional<Concept> began(Criterion criterion) {
    if (criterion instanceof Criterion.Measured measured) {
      return measured.readings().began();
    }
    return criterion instanceof Criterion.Recorded recorded
        ? recorded.readings().began()
        : Optional.empty();
  }

  private static Optional<ExamplePatient> these(List<Concept> concepts) {
    ExampleText today = new ExampleText("", "", TODAY);
    return made(concepts, concepts.stream().map(c -> given(c, kind(c), today)).toList());
  }

  /** A symptom that a reading must be taken after began on the day of the first one. */
  private static Optional<ExamplePatient> with(
      Concept concept, GivenKind kind, String text, Optional<Concept> began) {
    List<ExampleText> parts = ExampleText.read(text, TODAY).orElse(List.of());
    List<Concept> concepts = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    for (ExampleText part : parts) {
      concepts.add(concept);
      given.add(given(concept, kind, part));
    }
    if (began.isPresent() && !parts.isEmpty()) {
      LocalDate first = parts.stream().map(ExampleText::day).sorted().toList().get(0);
      concepts.add(began.get());
      given.add(symptom(began.get(), first));
    }
    return parts.isEmpty() ? Optional.empty() : made(concepts, given);
  }

  /** It still troubles the patient today. */
  private static Given symptom(Concept concept, LocalDate since) {
    return new Given(
        0,
        GivenKind.HAS,
        concept.name(),
        Map.of("on", since.toString(), "recorded", TODAY.toString()));
  }

  private static Optional<ExamplePatient> made(List<Concept> concepts, List<Given> given) {
    List<Entry> entries = new ArrayList<>();
    try {
      for (int i = 0; i < given.size(); i++) {
        entries.add(new EntryMaker(given.get(i), concepts.get(i)).make());
      }
    } catch (EntryMaker.Impossible impossible) {
      return Optional.empty();
    }
    return Optional.of(new ExamplePatient(born(TODAY.minusYears(50), Sex.UNKNOWN), entries));
  }

  private static Demographics born(LocalDate day, Sex sex) {
    return new Demographics(
        "example",
        "",
        PartialDate.of(day),
        sex,
        false,
        PartialDate.UNKNOWN,
        "",
        PartialDate.UNKNOWN);
  }

  private static Given given(Concept concept, GivenKind kind, ExampleText part) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put(kind == GivenKind.TAKES ? "since" : "on", part.day().toString());
    if (kind == GivenKind.TAKES && !part.value().isEmpty()) {
      details.put("dose", part.value() + " " + part.unit());
    } else if (!part.value().isEmpty()) {
      details.put("is", part.value());
    } else if (kind == GivenKind.VALUE || kind == GivenKind.PANEL) {
      details.put("is", anyValue(concept));
    }
    if (!part.unit().isEmpty()) {
      details.put("unit", part.unit());
    }
    return new Given(part.day().getDayOfYear(), kind, concept.name(), details);
  }

  /** Where only the day matters: a value that is possible. */
  private static String anyValue(Concept concept) {
    double highest = concept.measure().map(Concept.Measure::highest).orElse(0.0);
    String text = java.math.BigDecimal.valueOf(highest).toPlainString();
    return concept.kind() == ConceptKind.PANEL ? (int) highest + "/" + (int) highest : text;
  }

  private static GivenKind kind(Concept concept) {
    return switch (concept.kind()) {
      case PANEL -> GivenKind.PANEL;
      case MEDICINE -> GivenKind.TAKES;
      case ALLERGY -> GivenKind.ALLERGY;
      case REFERRAL -> GivenKind.REFERRAL;
      case PROCEDURE_DONE -> GivenKind.PROCEDURE;
      default -> concept.measure().isPresent() ? GivenKind.VALUE : GivenKind.HAS;
    };
  }

  /** What a line comes to for this patient. */
  public Truth truth(Criterion criterion) {
    BoundCriteria bound = BoundCriteria.of(List.of(criterion));
    return bound.evaluate(view(bound.index()))[0].truth();
  }

  /** The value as the concept reads it; empty if it is not believed or there is none. */
  public Optional<Range> value(Concept concept) {
    ConceptIndex index = ConceptIndex.of(List.of(concept));
    RecordView view = view(index);
    int number = index.number(concept);
    if (concept.kind() == ConceptKind.PANEL) {
      return view.panelMentions(number).stream()
          .findFirst()
          .map(mention -> view.panel(number, mention))
          .filter(panel -> panel.upper().isUsable() && panel.lower().isUsable())
          .map(PanelReading::upper)
          .map(Reading::range);
    }
    return view.readings(number).newestFirst().stream()
        .findFirst()
        .filter(Reading::isUsable)
        .map(Reading::range);
  }

  private RecordView view(ConceptIndex index) {
    Map<RecordPart, Coverage> supplied = new EnumMap<>(RecordPart.class);
    for (RecordPart part : RecordPart.values()) {
      supplied.put(part, Coverage.COMPLETE);
    }
    return RecordView.of(
        new PatientRecord(person, entries, supplied, List.of()),
        TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant(),
        ZONE,
        List.of(),
        index,
        PathwayEngine.SETTLED_AFTER_DAYS);
  }

  /** The day of a text such as {@code 3 months 1 day ago}; empty if it is none. */
  public static Optional<LocalDate> day(String text) {
    return ExampleText.read(text, TODAY)
        .filter(parts -> parts.size() == 1 && parts.get(0).value().isEmpty())
        .map(parts -> parts.get(0).day());
  }

  /** The day on which examples are looked at. */
  public static LocalDate today() {
    return TODAY;
  }
}
