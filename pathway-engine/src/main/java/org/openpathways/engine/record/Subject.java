package org.openpathways.engine.record;

import java.util.Set;

/** Tells the patient's own entries from those of others. */
final class Subject {
  private static final String BY_IDENTIFIER = "Patient?identifier=";

  /** Whose an entry is. */
  enum Ownership {
    THEIRS,
    ANOTHERS,
    UNSAID
  }

  private final FoundPatient patient;
  private final Set<String> ids;
  private final String base;

  private String lastReference = "";
  private String lastBase = "";
  private Ownership last = Ownership.UNSAID;

  Subject(FoundPatient patient) {
    this.patient = patient;
    this.ids = References.ids(patient);
    this.base = References.of(patient.fullUrl()).base();
  }

  /**
   * Whose an entry is, by its owner and the URL it stood under itself: a relative reference means a
   * patient on the entry's own server. Servers are compared only where both are known.
   */
  Ownership of(Owner owner, String fullUrl) {
    String reference = owner.reference();
    if (reference.isEmpty()) {
      return owner.identifier().isEmpty() ? Ownership.UNSAID : byIdentifier(owner.identifier());
    }
    if (reference.startsWith("#")) {
      return Ownership.UNSAID;
    }
    if (reference.equals(patient.fullUrl())) {
      return Ownership.THEIRS;
    }
    if (reference.startsWith(BY_IDENTIFIER)) {
      return byIdentifier(reference.substring(BY_IDENTIFIER.length()));
    }
    return byLiteral(reference, References.base(fullUrl));
  }

  private Ownership byIdentifier(String identifier) {
    return patient.identifiers().contains(identifier) ? Ownership.THEIRS : Ownership.ANOTHERS;
  }

  /** The same few references come over and over. */
  private Ownership byLiteral(String reference, String entryBase) {
    if (!reference.equals(lastReference) || !entryBase.equals(lastBase)) {
      last = byLiteral(References.of(reference), entryBase, reference);
      lastReference = reference;
      lastBase = entryBase;
    }
    return last;
  }

  private Ownership byLiteral(References to, String entryBase, String reference) {
    boolean urn = reference.startsWith("urn:");
    if (!ids.contains(to.id()) || !(urn || to.type().equals("Patient"))) {
      return Ownership.ANOTHERS;
    }
    String server = to.base().isEmpty() && !urn ? entryBase : to.base();
    boolean elsewhere = !server.isEmpty() && !base.isEmpty() && !server.equals(base);
    return elsewhere ? Ownership.ANOTHERS : Ownership.THEIRS;
  }
}
