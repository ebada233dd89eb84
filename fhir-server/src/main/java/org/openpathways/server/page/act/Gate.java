package org.openpathways.server.page.act;

import java.util.EnumSet;
import java.util.Set;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.act.Standing;
import org.springframework.stereotype.Component;

/**
 * Lets a posted form through only if it is about the patient, the release and the advice that stand
 * at this moment (SAF-12, SAF-13).
 */
@Component
final class Gate {
  private final Doorway doorway;

  Gate(Doorway doorway) {
    this.doorway = doorway;
  }

  /** Why a form is not let through. */
  enum Closed {
    /** Another patient was opened in this browser since. */
    OTHER_PATIENT_OPEN,
    PATIENT,
    RELEASE,
    ADVICE;

    /** The key of its words. */
    public String words() {
      return "act.changed." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** What keeps a form out; empty if nothing does. */
  Set<Closed> check(AtHand at, Posted form) {
    Set<Closed> closed = EnumSet.noneOf(Closed.class);
    for (Standing.Difference difference : at.standing().since(form.mark())) {
      closed.add(Closed.valueOf(difference.name()));
    }
    boolean confirmed = form.still().equals(at.visit().id());
    if (!confirmed && doorway.otherPatientOpened(at.visit())) {
      closed.add(Closed.OTHER_PATIENT_OPEN);
    }
    return closed;
  }
}
