package org.openpathways.engine.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Sex;

/** Makes a criterion of a checked form. */
final class CriterionBinder {
  private final Glossary glossary;

  CriterionBinder(Glossary glossary) {
    this.glossary = glossary;
  }

  Criterion bind(Form form) {
    return form.type().equals("Not")
        ? new Criterion.Not(bind(form.get("of"), form))
        : bind(form.type(), form);
  }

  private Criterion bind(String type, Form form) {
    return switch (type) {
      case "Age" ->
          new Criterion.Age(threshold(form), Criterion.AgeUnit.valueOf(form.get("counted")));
      case "IsOfSex" -> new Criterion.IsOfSex(Sex.valueOf(form.get("sex")));
      case "CanBePregnant" -> new Criterion.CanBePregnant();
      case "Present" -> new Criterion.Present(concept(form), tense(form));
      case "PresentOf" -> presentOf(form);
      case "RecordedWithin" -> recordedWithin(form);
      case "FirstRecordedBeforeAge" ->
          new Criterion.FirstRecordedBeforeAge(concept(form), form.count("years"));
      case "Recorded" -> new Criterion.Recorded(readings(form));
      case "Counted" -> new Criterion.Counted(concept(form), form.count("atLeast"), window(form));
      case "AllergicTo" -> new Criterion.AllergicTo(concept(form));
      case "Declined" -> new Criterion.Declined(concept(form), window(form));
      case "Contraindicated" -> new Criterion.Contraindicated(concept(form));
      case "Arranged" -> arranged(form);
      case "Scored" -> new Criterion.Scored(glossary.score(form.get("score")), threshold(form));
      default -> number(type, form);
    };
  }

  private Criterion number(String type, Form form) {
    return switch (type) {
      case "Measured" ->
          new Criterion.Measured(
              Criterion.Statistic.valueOf(form.get("statistic")), readings(form), threshold(form));
      case "PanelCompared" -> panel(form);
      case "Changed" -> changed(form);
      case "OnOccasions" ->
          new Criterion.OnOccasions(
              concept(form),
              threshold(form),
              form.count("readings"),
              form.count("daysApart"),
              window(form));
      default -> medicine(type, form);
    };
  }

  private Criterion medicine(String type, Form form) {
    return switch (type) {
      case "Takes" ->
          new Criterion.Takes(medicine(form), Criterion.Taking.valueOf(form.get("taking")));
      case "TakesOf" -> new Criterion.TakesOf(concepts(form, "medicines"), form.count("atLeast"));
      case "TakesDifferent" -> new Criterion.TakesDifferent(medicine(form), form.count("atLeast"));
      case "DailyDose" ->
          new Criterion.DailyDose(medicine(form), threshold(form), form.get("unit"));
      default -> throw new IllegalStateException("The dictionary has an unknown type: " + type);
    };
  }

  /** "All of" a list is written as at least none of it: the list's own length. */
  private Criterion presentOf(Form form) {
    List<Concept> concepts = concepts(form, "concepts");
    int atLeast = form.count("atLeast");
    return new Criterion.PresentOf(concepts, atLeast == 0 ? concepts.size() : atLeast, tense(form));
  }

  private Criterion recordedWithin(Form form) {
    return new Criterion.RecordedWithin(
        concept(form), Boolean.parseBoolean(form.get("first")), window(form));
  }

  private Criterion arranged(Form form) {
    return new Criterion.Arranged(
        concept(form), Criterion.Progress.valueOf(form.get("progress")), window(form));
  }

  private Criterion panel(Form form) {
    return new Criterion.PanelCompared(
        glossary.concept(form.get("panel")),
        window(form),
        Comparison.valueOf(form.get("comparison")),
        form.number("upper"),
        form.number("lower"));
  }

  private Criterion changed(Form form) {
    String measure = form.get("measure");
    boolean newCategory = measure.endsWith("_NEW_CATEGORY");
    return new Criterion.Changed(
        concept(form),
        Criterion.Direction.valueOf(form.get("direction")),
        Criterion.ChangeMeasure.valueOf(measure.replace("_NEW_CATEGORY", "")),
        form.number("size"),
        newCategory,
        window(form),
        form.count("readings"),
        form.count("daysApart"));
  }

  private Criterion.Readings readings(Form form) {
    Optional<Concept> began =
        form.has("began") ? Optional.of(glossary.concept(form.get("began"))) : Optional.empty();
    return new Criterion.Readings(concept(form), window(form), began);
  }

  private Concept concept(Form form) {
    return glossary.concept(form.get("concept"));
  }

  private Concept medicine(Form form) {
    return glossary.concept(form.get("medicine"));
  }

  private List<Concept> concepts(Form form, String field) {
    return NameList.ofPlain(form.get(field)).stream().map(glossary::concept).toList();
  }

  private static Criterion.Tense tense(Form form) {
    return Criterion.Tense.valueOf(form.get("tense"));
  }

  private static Window window(Form form) {
    return window(form.get("window"));
  }

  /** A time such as {@code 3 months}. */
  static Window window(String text) {
    if (text.equals("EVER")) {
      return Window.EVER;
    }
    String[] words = text.split(" ");
    String unit = words[1].toUpperCase(Locale.ROOT);
    return new Window(
        Integer.parseInt(words[0]), Window.Unit.valueOf(unit.endsWith("S") ? unit : unit + "S"));
  }

  private static Threshold threshold(Form form) {
    String comparison = form.get("comparison");
    return comparison.equals("BETWEEN")
        ? new Threshold.Between(form.number("low"), form.number("high"))
        : new Threshold.Compared(Comparison.valueOf(comparison), form.number("value"));
  }
}
