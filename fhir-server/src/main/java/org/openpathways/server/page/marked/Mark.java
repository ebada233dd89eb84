package org.openpathways.server.page.marked;

import org.openpathways.engine.rules.Standing;

/** What a rule came to, as a page marks it; those that matter more come first. */
public enum Mark {
  MET,
  /** Something that it needs, or that could hold it, is unknown; never a no. */
  UNKNOWN,
  HELD,
  DONE,
  NOT_MET;

  static Mark of(Standing standing) {
    return switch (standing) {
      case FIRED -> MET;
      case UNDECIDED, CANNOT_SAY_YET -> UNKNOWN;
      case HELD -> HELD;
      case ALREADY_DONE -> DONE;
      case NOT_MET -> NOT_MET;
    };
  }
}
