package org.openpathways.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Glossary.Agreed;

/** Concepts and names for tests of the language. */
public final class TestConcepts {
  private TestConcepts() {}

  /** A concept without a value. */
  public static Concept concept(String name, ConceptKind kind) {
    return concept(name, kind, Optional.empty());
  }

  /** A concept with a value in a unit, possible from 0 to 2000. */
  public static Concept measured(String name, String unit, Concept.Category... categories) {
    return concept(
        name,
        ConceptKind.TEST,
        Optional.of(
            new Concept.Measure(
                unit, "", -1, 0, 2000, Concept.Concern.HIGHER, List.of(categories))));
  }

  private static Concept concept(String name, ConceptKind kind, Optional<Concept.Measure> measure) {
    return new Concept(
        name,
        kind,
        "digest of " + name,
        new Concept.Codes("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()),
        measure,
        new Concept.Silence(true, 0, false),
        new Concept.Persistence(Window.EVER, Window.EVER, Optional.empty()),
        Optional.empty(),
        "",
        Concept.GapFill.LOOK,
        List.of());
  }

  /** The concepts that the tests' sentences name. */
  public static Vocabulary vocabulary() {
    return new Vocabulary(
        List.of(
            concept("rectal bleeding", ConceptKind.SYMPTOM),
            concept("weight loss", ConceptKind.SYMPTOM),
            concept("abdominal pain", ConceptKind.SYMPTOM),
            concept("pregnancy", ConceptKind.PROBLEM),
            concept("heart failure", ConceptKind.PROBLEM),
            concept("stroke", ConceptKind.PROBLEM),
            concept("colonoscopy", ConceptKind.PROCEDURE_DONE),
            concept("colorectal suspected cancer referral", ConceptKind.REFERRAL),
            concept("metformin", ConceptKind.MEDICINE),
            concept("statin", ConceptKind.MEDICINE),
            concept("DOAC", ConceptKind.MEDICINE),
            concept("penicillin", ConceptKind.ALLERGY),
            concept("chest X-ray", ConceptKind.TEST),
            concept("clinic blood pressure", ConceptKind.PANEL),
            measured("FIT result", "ug/g"),
            measured("HbA1c", "mmol/mol"),
            measured(
                "eGFR",
                "mL/min/{1.73_m2}",
                new Concept.Category("G5", 0),
                new Concept.Category("G4", 15))));
  }

  /** What the tests' sentences may name. */
  public static Glossary glossary() {
    return new Glossary(
        vocabulary(),
        Set.of("lower GI suspected cancer clinic"),
        Map.of("CHA2DS2-VASc", new Score("CHA2DS2-VASc", List.of())),
        Map.of(
            "fit-threshold", new Agreed("10", "ug/g"),
            "fit-validity", new Agreed("3 months", ""),
            "not-a-number", new Agreed("ten", "")));
  }

  /** Parses rules of a test pathway. */
  public static ParsedRules parse(String text) {
    return new RulesParser(SentenceDictionary.standard(), glossary())
        .parse("test", List.of(new RulesFile("rules.dslr", text, false)), Map.of());
  }
}
