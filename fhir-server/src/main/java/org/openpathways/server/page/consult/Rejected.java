package org.openpathways.server.page.consult;

import java.io.Serializable;

/**
 * A number that could not be used: shown again with what is wrong with it.
 *
 * @param concept what was asked
 * @param entered as typed
 * @param unit as chosen
 */
record Rejected(String concept, String entered, String unit) implements Serializable {}
