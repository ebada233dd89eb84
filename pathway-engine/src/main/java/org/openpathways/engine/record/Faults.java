package org.openpathways.engine.record;

import java.util.Optional;
import org.openpathways.engine.record.LeftOut.Reason;

/**
 * What is wrong with the resource being read. The first fault counts; reading goes on to the end of
 * the resource, so that the report can name it. Outside of any resource a fault is the whole
 * input's.
 */
final class Faults {

  /** A fault at a path; {@link #NONE} when all is well. */
  record Fault(String path, Reason reason) {
    static final Fault NONE = new Fault("", Reason.WRONG_TYPE);

    /** As the reason why a resource is left out; empty when all is well. */
    Optional<LeftOut> leftOut(String reference) {
      return this == NONE ? Optional.empty() : Optional.of(new LeftOut(reference, path, reason));
    }
  }

  private final Place place;
  private String type = "";
  private int from;
  private Fault first = Fault.NONE;

  Faults(Place place) {
    this.place = place;
  }

  /** From here on faults are those of a resource of this type, which was just opened. */
  void begin(String resourceType) {
    type = resourceType;
    from = place.depth();
    first = Fault.NONE;
  }

  /** The resource is read; its first fault. */
  Fault end() {
    type = "";
    return first;
  }

  /** The element here is at fault. */
  void add(Reason reason) {
    if (type.isEmpty()) {
      throw UnreadableRecord.malformed(place.path(), reason.words());
    }
    if (first == Fault.NONE) {
      first = new Fault(place.pathInside(type, from), reason);
    }
  }

  /** An element beside the one here is at fault, for example {@code value[x]}. */
  void addBeside(String element, Reason reason) {
    if (first == Fault.NONE) {
      first = new Fault(place.pathBeside(type, from, element), reason);
    }
  }

  /** An element inside the one here is at fault. */
  void addInside(String element, Reason reason) {
    if (first == Fault.NONE) {
      first = new Fault(place.pathInside(type, from) + "." + element, reason);
    }
  }
}
