package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;

/** The shipped concepts, with the numbers that guidelines hold them against. */
final class SharedIdeas {
  private static final Set<ConceptKind> KINDS =
      EnumSet.of(
          ConceptKind.PROBLEM,
          ConceptKind.SYMPTOM,
          ConceptKind.MEDICINE,
          ConceptKind.PROCEDURE_DONE,
          ConceptKind.REFERRAL,
          ConceptKind.ANSWER);
  private static final Map<String, Idea> MEASURED =
      Map.ofEntries(
          measured("HbA1c", "mmol/mol", "48", "58", "75"),
          measured("eGFR", "mL/min/1.73m2", "30", "45", "60"),
          measured("ACR", "mg/mmol", "3", "30", "70"),
          measured("potassium", "mmol/L", "5", "5.5", "6"),
          measured("BMI", "kg/m2", "25", "30", "35"),
          measured("haemoglobin", "g/L", "110", "120", "130"),
          measured("creatinine", "umol/L", "120", "150", "200"),
          measured("creatinine clearance", "mL/min", "15", "30", "50"),
          measured("total cholesterol", "mmol/L", "4", "5", "7.5"),
          measured("pulse rate", "/min", "50", "100", "150"),
          measured("ferritin", "ug/L", "15", "30", "300"),
          measured("glucose", "mmol/L", "4", "7", "11"),
          measured("weight", "kg", "50", "60", "120"));

  private SharedIdeas() {}

  static List<Idea> of(Collection<Concept> shipped) {
    List<Idea> ideas = new ArrayList<>();
    for (Concept concept : shipped) {
      Idea measured = MEASURED.get(concept.name());
      if (measured != null) {
        ideas.add(measured);
      } else if (concept.measure().isEmpty() && KINDS.contains(concept.kind())) {
        ideas.add(Idea.plain(concept.name(), concept.kind()));
      }
    }
    return List.copyOf(ideas);
  }

  private static Map.Entry<String, Idea> measured(String name, String unit, String... thresholds) {
    return Map.entry(name, new Idea(name, ConceptKind.TEST, unit, List.of(thresholds)));
  }
}
