package org.openpathways.engine;

import org.openpathways.engine.pathway.Pathway;

/**
 * A pathway that answers, and the release it answers under.
 *
 * @param pathway the pathway
 * @param digest the release's content digest
 * @param demonstration whether the release was signed with a demonstration key only
 */
public record LivePathway(Pathway pathway, String digest, boolean demonstration) {}
