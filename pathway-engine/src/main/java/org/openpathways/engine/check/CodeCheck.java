package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.check.ValueSetListing.Listed;
import org.openpathways.engine.language.Place;

/** Every code is of a known system, has its form and check digit, and stands once. */
final class CodeCheck implements Check {
  @Override
  public String id() {
    return "code";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (String path : ContentFiles.valueSets(subject.content())) {
      subject
          .content()
          .text(path)
          .flatMap(ValueSetListing::read)
          .ifPresent(listing -> look(path, listing, findings));
    }
  }

  private void look(String path, ValueSetListing listing, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Listed listed : listing.codes()) {
      Place place = new Place(path, listed.line(), 0);
      look(listed, place, findings);
      if (!seen.add(listed.system() + '|' + listed.code())) {
        findings.error(
            this, place, "The code %s stands twice".formatted(listed.code()), "take one out");
      }
    }
  }

  private void look(Listed listed, Place place, Findings findings) {
    if (listed.code().isEmpty()) {
      findings.error(this, place, "This entry has no code", "add it, or take the entry out");
      return;
    }
    Optional<CodeForm> form = CodeForm.of(listed.system());
    if (form.isEmpty()) {
      findings.error(
          this,
          place,
          "The code system \"%s\" is not known".formatted(listed.system()),
          "use SNOMED CT, dm+d, LOINC, RxNorm or the product's own");
    } else if (!form.get().fits(listed.code())) {
      findings.error(
          this,
          place,
          "%s is no code of %s".formatted(listed.code(), listed.system()),
          form.get().advice());
    }
    if (listed.display().isEmpty()) {
      findings.error(
          this, place, "The code %s has no display".formatted(listed.code()), "say what it means");
    }
  }
}
