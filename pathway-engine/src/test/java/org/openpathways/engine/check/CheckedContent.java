package org.openpathways.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.openpathways.engine.pathway.MapContent;

/** A small content in which no check finds anything, to be spoilt by tests one thing at a time. */
final class CheckedContent {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final TreeMap<String, String> files = new TreeMap<>();

  CheckedContent() {
    locality();
    pathway();
    examples();
    texts();
    scenarios();
    concept(
        "rectal bleeding",
        "symptom",
        """
        silence: unknown
        valid-for: 3 months
        examples: {speaks: [3 months ago], speaks-no-more: [3 months 1 day ago]}
        """);
    concept(
        "FIT result",
        "test",
        """
        silence: unknown
        unit: ug/g
        possible: 0 to 2000
        concern: higher
        examples: {possible: [0 ug/g, 2000 ug/g], impossible: [-1 ug/g, 2001 ug/g]}
        """);
    valueSet("rectal-bleeding", "http://snomed.info/sct", "12063002");
    valueSet("fit-result", "http://loinc.org", "58453-2");
  }

  private void locality() {
    put(
        "localities/here/locality.yaml",
        """
        id: here
        name: Here
        zone: Europe/London
        practices:
          - {ods: Z99901, name: "Example Surgery"}
        pathways: [bowel]
        effective-from: 2026-10-12
        review-by: 2027-10-12
        """);
    put(
        "localities/here/services/clinic.yaml",
        """
        id: clinic
        name: bowel clinic
        setting: hospital
        referral-needed: true
        needs: [FIT result]
        contact: "clinic@example.invalid"
        """);
  }

  private void pathway() {
    put(
        "library/bowel/pathway.yaml",
        """
        id: bowel
        title: Bowel
        version: "1.0"
        specialty: colorectal surgery
        risk: high
        ages: 18 and over
        agreed-by: ["Dr A. Example, GP lead", "Ms B. Example, surgeon"]
        demonstration: true
        guideline: "NICE NG12 (2023)"
        sources-reviewed: 2026-11-22
        sources-review-by: 2027-10-12
        synonyms: [2WW]
        parameters:
          fit-threshold: {value: 10, unit: ug/g, source: CRC-8}
        """);
    put(
        "library/bowel/rules.dslr",
        """
        entry
          The patient has "rectal bleeding" now
        end
        rule "Refer" sources CRC-8
        when
          The latest "FIT result" is at least {fit-threshold} ug/g
        then
          Recommend "Refer" as offer, urgency "suspected cancer"
          Refer to service "bowel clinic"
          Safety-net "Come back if you bleed more."
        end
        """);
  }

  private void examples() {
    put(
        "library/bowel/examples.yaml",
        """
        ages: {in: [18], out: [17]}
        lines:
          - line: The latest "FIT result" is at least {fit-threshold} ug/g
            met: [10]
            not-met: [9]
        """);
  }

  private void texts() {
    put(
        "library/bowel/page.md",
        """
        # Bowel

        ## Red flags

        - Bleeding. {rule: Refer} [CRC-1]
        """);
    put(
        "library/bowel/leaflet.md",
        """
        # Your test

        ## What this is about

        You have a sign that we need to check. [CRC-1]

        ## What happens next

        - You will have a test. [CRC-8]

        ## When to get help

        Call us if you bleed more. [CRC-1]
        """);
  }

  private void scenarios() {
    put(
        "library/bowel/scenarios.yaml",
        """
        scenarios:
          - name: At the threshold
            facts: [CRC-8]
            as-of: 2026-11-22
            patient: {born: 1961-03-02, sex: female}
            supplied: all
            record:
              - {has: rectal bleeding, on: 2026-11-20}
              - {value: FIT result, is: 10, unit: ug/g, on: 2026-11-21}
            expect:
              advise: [Refer]
              cards: {Refer: [refer, safety-net]}
          - name: Below it
            facts: [CRC-8]
            as-of: 2026-11-22
            patient: {born: 1961-03-02, sex: female}
            supplied: all
            record:
              - {no: rectal bleeding, on: 2026-11-20}
              - {value: FIT result, is: 9.9, unit: ug/g, on: 2026-11-21}
            expect:
              not-advise: [Refer]
          - name: No test
            facts: [CRC-8]
            as-of: 2026-11-22
            patient: {born: 1961-03-02, sex: female}
            supplied: all
            expect:
              not-advise: [Refer]
          - name: Bleeding and no test
            facts: [CRC-8]
            as-of: 2026-11-22
            patient: {born: 1961-03-02, sex: female}
            supplied: all
            record:
              - {has: rectal bleeding, on: 2026-11-20}
            expect:
              not-advise: [Refer]
              rules: {Refer: undecided}
        """);
  }

  private void concept(String name, String kind, String more) {
    String file = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    put(
        path(file),
        """
        name: %s
        kind: %s
        value-set: %s
        question: "Is it?"
        gap: ask
        facts: [CRC-1]
        """
                .formatted(name, kind, file)
            + more);
  }

  static String path(String concept) {
    return "vocabulary/concepts/" + concept + ".yaml";
  }

  static String set(String name) {
    return "vocabulary/value-sets/" + name + ".json";
  }

  private void valueSet(String name, String system, String code) {
    put(
        set(name),
        """
        {
          "resourceType": "ValueSet",
          "id": "%s",
          "url": "https://openpathways.example/ValueSet/%s",
          "version": "1.0",
          "name": "Example",
          "title": "Example",
          "status": "draft",
          "experimental": true,
          "publisher": "Example",
          "description": "Example",
          "copyright": "Example",
          "compose": {
            "include": [
              {
                "system": "%s",
                "concept": [
                  {
                    "code": "%s",
                    "display": "Example"
                  }
                ]
              }
            ]
          }
        }
        """
            .formatted(name, name, system, code));
  }

  CheckedContent put(String path, String text) {
    files.put(path, text);
    return this;
  }

  CheckedContent without(String path) {
    files.remove(path);
    return this;
  }

  CheckedContent replace(String path, String from, String to) {
    String text = files.getOrDefault(path, "");
    if (!text.contains(from)) {
      throw new AssertionError(path + " does not hold: " + from);
    }
    return put(path, text.replace(from, to));
  }

  CheckReport shipped() {
    return ContentChecks.all(new MapContent(files), DAY);
  }

  CheckReport forAuthors() {
    return ContentChecks.forAuthors(new MapContent(files), DAY);
  }

  /** As a linter prints them, without the advice. */
  List<String> findings() {
    return shipped().findings().stream()
        .map(f -> f.toString().lines().findFirst().orElse(""))
        .toList();
  }
}
