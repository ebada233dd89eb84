package org.openpathways.engine.pathway;

import java.util.TreeMap;

/** A small, sound content folder for tests, to be changed file by file. */
final class Files {
  private final TreeMap<String, String> files = new TreeMap<>();

  private Files() {}

  static Files sound() {
    Files files = new Files();
    files.concept("rectal bleeding", "symptom", "silence: unknown\n");
    files.concept("stroke", "problem", "silence: no\n");
    files.concept("FIT result", "test", "silence: unknown\nunit: ug/g\npossible: 0 to 2000\n");
    files.concept("weight", "examination", "silence: unknown\nunit: kg\npossible: 1 to 500\n");
    files.put(
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
    files.put(
        "localities/here/services/clinic.yaml",
        """
        id: clinic
        name: bowel clinic
        setting: hospital
        referral-needed: true
        needs: [FIT result]
        contact: "clinic@example.invalid"
        """);
    files.put(
        "library/bowel/pathway.yaml",
        """
        id: bowel
        title: Bowel
        version: "1.0"
        specialty: colorectal surgery
        risk: high
        agreed-by: ["Dr A. Example, GP lead", "Ms B. Example, surgeon"]
        demonstration: true
        guideline: "NICE NG12"
        synonyms: [2WW]
        parameters:
          fit-threshold: {value: 10, unit: ug/g, source: CRC-8}
        """);
    files.put(
        "library/bowel/rules.dslr",
        """
        entry
          The patient has "rectal bleeding" now
        end
        rule "refer" sources CRC-8
        when
          The latest "FIT result" is at least {fit-threshold} ug/g
        then
          Recommend "Refer" as offer, urgency "suspected cancer"
          Refer to service "bowel clinic"
        end
        """);
    files.put("library/bowel/page.md", "# Bowel\n\n## Red flags\n\n- Bleeding. [CRC-1]\n");
    return files;
  }

  /** With a concept of this name that is a referral. */
  Files referral(String name) {
    concept(name, "referral", "silence: \"no\"\n");
    return this;
  }

  private void concept(String name, String kind, String more) {
    String path =
        "vocabulary/concepts/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    put(
        path + ".yaml",
        "name: "
            + name
            + "\nkind: "
            + kind
            + "\n"
            + more
            + "question: \"Is it?\"\ngap: ask\nfacts: [CRC-1]\n");
  }

  Files put(String path, String text) {
    files.put(path, text);
    return this;
  }

  Files without(String path) {
    files.remove(path);
    return this;
  }

  Files replace(String path, String from, String to) {
    String text = files.getOrDefault(path, "");
    if (!text.contains(from)) {
      throw new AssertionError(path + " does not hold: " + from);
    }
    return put(path, text.replace(from, to));
  }

  Content content() {
    return new MapContent(files);
  }

  Loaded load() {
    return PathwayLoader.load(content(), "bowel", "here");
  }

  Pathway pathway() {
    Loaded loaded = load();
    return loaded.pathway().orElseThrow(() -> new AssertionError(loaded.problems()));
  }
}
