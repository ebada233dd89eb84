package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Subject.Ownership;

/**
 * Keeps what is the patient's and can be used; reports the rest. What is left out for a fault of
 * its own might have mattered, so its part counts as seen only in part.
 *
 * <p>Two resources of one reference: if equal, one is kept. If they differ, nobody can say which
 * holds, so neither is used.
 */
final class Sifting {
  private final Subject subject;
  private final boolean severalPatients;
  private final Supporting supporting;
  private final Coverages coverages;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, List<Entry>> kept = new LinkedHashMap<>();
  private final Set<String> conflicting = new HashSet<>();

  /**
   * For one patient.
   *
   * @param severalPatients whether others were there too, so that every entry must say whose it is
   */
  Sifting(Subject subject, boolean severalPatients, Supporting supporting, Coverages coverages) {
    this.subject = subject;
    this.severalPatients = severalPatients;
    this.supporting = supporting;
    this.coverages = coverages;
  }

  void sift(FoundEntries found) {
    Optional<LeftOut> fault = ownersFault(found);
    fault = fault.isPresent() ? fault : found.fault();
    if (fault.isPresent()) {
      leaveOut(found, fault.get());
      return;
    }
    coverages.saw(found.part());
    if (!found.whole()) {
      coverages.missed(found.part());
    }
    List<Entry> entries = supporting.complete(found);
    if (entries == null) {
      leaveOut(found, fault(found, ".medicationReference", Reason.NO_CODE));
    } else {
      keepCoded(found, entries);
    }
  }

  private Optional<LeftOut> ownersFault(FoundEntries found) {
    Ownership ownership = subject.of(found.owner(), found.fullUrl());
    if (ownership == Ownership.ANOTHERS) {
      return Optional.of(fault(found, "." + found.part().ownerElement(), Reason.ANOTHER_PATIENT));
    }
    boolean must = severalPatients || found.part().alwaysSaysWhose();
    boolean unsaid = ownership == Ownership.UNSAID && must;
    return unsaid
        ? Optional.of(fault(found, "." + found.part().ownerElement(), Reason.NO_PATIENT))
        : Optional.empty();
  }

  private void keepCoded(FoundEntries found, List<Entry> entries) {
    if (areCoded(entries) || found.part().codeElement().isEmpty()) {
      keep(found, entries);
    } else {
      leaveOut(found, fault(found, "." + found.part().codeElement(), Reason.NO_CODE));
    }
  }

  private static boolean areCoded(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).codes().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void keep(FoundEntries found, List<Entry> entries) {
    if (!conflicting.isEmpty() && conflicting.contains(found.reference())) {
      leaveOut(found, fault(found, "", Reason.CONFLICTING));
      return;
    }
    List<Entry> before = kept.putIfAbsent(found.reference(), entries);
    if (before == null) {
      return;
    }
    if (before.equals(entries)) {
      leaveOut(List.of(fault(found, "", Reason.REPEATED)));
    } else {
      kept.remove(found.reference());
      conflicting.add(found.reference());
      leaveOut(found, fault(found, "", Reason.CONFLICTING));
    }
  }

  private static LeftOut fault(FoundEntries found, String element, Reason reason) {
    return new LeftOut(found.reference(), found.part().resourceType() + element, reason);
  }

  private void leaveOut(FoundEntries found, LeftOut fault) {
    leftOut.add(fault);
    if (fault.reason() != Reason.ANOTHER_PATIENT) {
      coverages.missed(found.part());
    }
  }

  void leaveOut(List<LeftOut> reported) {
    leftOut.addAll(reported);
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(kept.size());
    kept.values().forEach(entries::addAll);
    return entries;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }
}
