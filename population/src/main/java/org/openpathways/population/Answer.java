package org.openpathways.population;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Advice;

/**
 * What the run has to say of one patient.
 *
 * @param patient the patient's id
 * @param advice the advice; empty when there is none
 * @param refused why there is no advice, {@code ""} when there is
 * @param bad lines about the patient that were not used
 */
record Answer(String patient, Optional<Advice> advice, String refused, List<BadLine> bad) {}
