package org.openpathways.engine.rules;

/** Fires a library's rules over the truths of its criteria. */
interface Fires {

  /**
   * Fires to rest.
   *
   * @param truths what the criteria came to; conclusions are the rules' own business
   */
  Firing.Fired fire(Truths truths);
}
