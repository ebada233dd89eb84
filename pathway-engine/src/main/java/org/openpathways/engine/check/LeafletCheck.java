package org.openpathways.engine.check;

import java.util.List;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.Paths;

/** A leaflet says what it is about, what happens next and when to get help, each with facts. */
final class LeafletCheck implements Check {
  private static final List<String> HEADINGS =
      List.of("## What this is about", "## What happens next", "## When to get help");
  private static final Pattern FACTS = Pattern.compile(".*\\[[A-Z][A-Z0-9]{1,4}-[0-9].*\\]");

  @Override
  public String id() {
    return "leaflet";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (String pathway : ContentFiles.pathways(subject.content())) {
      String path = Paths.pathway(pathway) + "leaflet.md";
      subject
          .content()
          .text(path)
          .ifPresentOrElse(
              text -> look(path, text, findings),
              () ->
                  findings.warning(
                      this, Place.of(path), "There is no leaflet for patients", "add this file"));
    }
  }

  private void look(String path, String text, Findings findings) {
    int next = 0;
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.startsWith("##")) {
        if (next >= HEADINGS.size() || !line.strip().equals(HEADINGS.get(next))) {
          findings.error(
              this,
              new Place(path, number, 0),
              "The heading \"%s\" is unknown or in the wrong place".formatted(line),
              "use, in this order: " + String.join(", ", HEADINGS));
        }
        next++;
      } else if (next > 0 && !cited(line.strip())) {
        findings.error(
            this,
            new Place(path, number, 0),
            "This passage names no clinical facts",
            "end it with their ids, for example [CRC-8]");
      }
    }
    if (next < HEADINGS.size()) {
      findings.error(
          this,
          Place.of(path),
          "The heading \"%s\" is missing".formatted(HEADINGS.get(next)),
          "add it");
    }
  }

  /** A line that only introduces a list needs no facts: its items have them. */
  private static boolean cited(String line) {
    return line.isEmpty() || line.endsWith(":") || FACTS.matcher(line).matches();
  }
}
