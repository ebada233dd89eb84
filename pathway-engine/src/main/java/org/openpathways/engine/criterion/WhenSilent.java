package org.openpathways.engine.criterion;

/**
 * What a criterion comes to when nothing mentions the one concept it asks about. Many criteria of a
 * library are equal in this, whatever concepts they ask about, and then come to one outcome.
 *
 * @param concept the concept's number
 * @param what what silence is held to
 */
record WhenSilent(int concept, Kind what) {

  /** What is asked of silence. */
  enum Question {
    STATE,
    RECORD,
    VALUE
  }

  /**
   * What is asked of which silence; equal ones come to equal outcomes.
   *
   * @param opposite whether the opposite is asked
   */
  record Kind(Silent silent, Question question, boolean opposite) {

    Outcome outcome(Pass pass) {
      Outcome outcome =
          switch (question) {
            case STATE -> silent.state(pass);
            case RECORD -> silent.record(pass);
            case VALUE -> silent.value(pass);
          };
      return opposite ? Outcomes.not(outcome) : outcome;
    }
  }

  static WhenSilent state(int concept, Silent silent) {
    return new WhenSilent(concept, new Kind(silent, Question.STATE, false));
  }

  static WhenSilent record(int concept, Silent silent) {
    return new WhenSilent(concept, new Kind(silent, Question.RECORD, false));
  }

  static WhenSilent value(int concept, Silent silent) {
    return new WhenSilent(concept, new Kind(silent, Question.VALUE, false));
  }

  /** For the opposite of a criterion. */
  WhenSilent not() {
    return new WhenSilent(concept, new Kind(what.silent(), what.question(), !what.opposite()));
  }
}
