package org.openpathways.server.outward;

import java.time.Duration;

/**
 * How much one call may take.
 *
 * @param time from now to the last byte of the answer
 * @param bytes of the answer's body
 */
public record Bounds(Duration time, int bytes) {}
