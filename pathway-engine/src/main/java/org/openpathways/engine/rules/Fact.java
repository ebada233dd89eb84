package org.openpathways.engine.rules;

/**
 * The facts of a session, all immutable. All but the gates are made once per library, carry no
 * patient data and are shared by all sessions. Numbers are boxed once, so that hashing an alpha
 * node allocates nothing.
 */
sealed interface Fact {

  /** A pathway that concerns the patient, or may; it carries the truths of the criteria. */
  record Gate(Integer pathway, Truths truths) implements Fact {}

  /** A member of a node that certainly holds: a conclusion drawn, a criterion met. */
  record Certain(Integer node, int member) implements Fact {}

  /** A member of a node that holds or may yet hold. */
  record Possible(Integer node, int member) implements Fact {}

  /** The advice of a rule that takes part in a replacement. */
  record Advised(Integer rule) implements Fact {}
}
