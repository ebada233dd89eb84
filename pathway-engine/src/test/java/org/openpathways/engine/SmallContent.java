package org.openpathways.engine;

import java.util.TreeMap;
import org.openpathways.engine.pathway.MapContent;

/** A whole content of one small pathway, for tests that need the real loader. */
public final class SmallContent {
  public static final String PATHWAY = "fever-review";
  public static final String LOCALITY = "harbour";

  private final TreeMap<String, String> files = new TreeMap<>();

  public SmallContent() {
    put(
        "localities/harbour/locality.yaml",
        """
        id: harbour
        name: Harbour
        zone: Europe/London
        practices:
          - {ods: Z99901, name: "Example Surgery"}
        pathways: [fever-review]
        effective-from: 2026-10-12
        review-by: 2027-10-12
        """);
    put(
        "localities/harbour/services/day-clinic.yaml",
        """
        id: day-clinic
        name: day clinic
        setting: hospital
        referral-needed: true
        needs: [weight]
        contact: "Example contact (demonstration only)"
        opening: "Example: weekdays"
        """);
    put(
        "localities/harbour/services/unused.yaml",
        """
        id: unused
        name: unused clinic
        setting: community
        referral-needed: false
        needs: []
        contact: "Example contact (demonstration only)"
        opening: "Example: weekdays"
        """);
    put(
        "library/fever-review/pathway.yaml",
        """
        id: fever-review
        title: Fever review
        version: "1.0"
        specialty: medicine
        risk: ordinary
        ages: 18 and over
        agreed-by: ["Dr A. Example, GP lead"]
        demonstration: true
        guideline: "Example"
        synonyms: []
        parameters:
          fever: {value: 38, unit: Cel, source: TST-1}
        """);
    put(
        "library/fever-review/rules.dslr",
        """
        entry
          The patient has "cough" now
        end

        rule "Fever"  sources TST-1
        when
          The latest "temperature" in the last 3 days is at least {fever} Cel
        unless already
          The patient has "sepsis" now
        then
          Recommend "Review the fever" as offer, urgency "same day"
          Refer to service "day clinic"
          Conclude "fever"
        end
        """);
    put("library/fever-review/page.md", "# Fever review\n\n## Red flags\n\nExample. [TST-1]\n");
    put(
        "library/fever-review/scenarios.yaml",
        """
        scenarios:
          - name: Fever with cough
            facts: [TST-1]
            as-of: 2026-11-22
            patient: {born: 1961-03-02, sex: female}
            record:
              - {has: cough, on: 2026-11-20}
              - {value: temperature, is: 38, unit: Cel, on: 2026-11-21}
              - {has: asthma, on: 2001-01-01}
            expect:
              advise: [Review the fever]
              rules: {Fever: fired}
              conclude: [fever]
        """);
    problem("cough", "symptom", "\"1\"");
    problem("sepsis", "problem", "\"2\"");
    problem("asthma", "problem", "\"3\"");
    problem("gout", "problem", "\"4\"");
    measure("temperature", "Cel", "\"5\"");
    measure("weight", "kg", "\"6\"");
  }

  public SmallContent put(String path, String text) {
    files.put(path, text);
    return this;
  }

  public SmallContent replace(String path, String from, String to) {
    return put(path, files.get(path).replace(from, to));
  }

  public SmallContent remove(String path) {
    files.remove(path);
    return this;
  }

  public MapContent content() {
    return new MapContent(files);
  }

  private void problem(String name, String kind, String code) {
    String silence = kind.equals("problem") ? "\"no\"" : "unknown";
    put(
        "vocabulary/concepts/" + name + ".yaml",
        """
        name: %s
        kind: %s
        value-set: %s
        silence: %s
        question: "Is there %s?"
        gap: ask
        facts: [TST-1]
        """
                .formatted(name, kind, name, silence, name)
            + (kind.equals("symptom") ? "valid-for: 3 months\n" : ""));
    valueSet(name, code);
  }

  private void measure(String name, String unit, String code) {
    put(
        "vocabulary/concepts/" + name + ".yaml",
        """
        name: %s
        kind: test
        value-set: %s
        unit: %s
        possible: 0 to 1000
        concern: higher
        silence: unknown
        question: "What is the %s?"
        gap: examine
        facts: [TST-1]
        """
            .formatted(name, name, unit, name));
    valueSet(name, code);
  }

  private void valueSet(String name, String code) {
    put(
        "vocabulary/value-sets/" + name + ".json",
        """
        {"resourceType": "ValueSet", "url": "https://openpathways.example/ValueSet/%s",
         "version": "1.0", "name": "Example", "status": "draft", "experimental": true,
         "description": "Example", "copyright": "Example",
         "compose": {"include": [{"system": "https://openpathways.example/CodeSystem/test",
          "concept": [{"code": %s, "display": "%s"}]}]}}
        """
            .formatted(name, code, name));
  }
}
