package org.openpathways.engine.check;

import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.ContentNotes;
import org.openpathways.engine.pathway.Pathway;

/** Values that no sentence uses, and titles too long for a card. */
final class NotesCheck implements Check {
  @Override
  public String id() {
    return "notes";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (Pathway pathway : subject.pathways()) {
      for (Problem note : ContentNotes.of(subject.content(), pathway)) {
        findings.add(
            note.message().startsWith("The title") ? Severity.WARNING : subject.unfinished(),
            this,
            new Place(note.file(), note.line(), note.column()),
            note.message(),
            note.advice());
      }
    }
  }
}
