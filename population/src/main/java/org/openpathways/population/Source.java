package org.openpathways.population;

import java.util.List;

/**
 * What patients' lines are read from.
 *
 * @param files of patients
 * @param longest line and longest record that is read
 * @param exact whether it is to be told exactly whose a line is, at the cost of parsing it twice
 */
record Source(List<BulkFile> files, int longest, boolean exact) {}
