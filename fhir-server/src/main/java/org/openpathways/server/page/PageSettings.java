package org.openpathways.server.page;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How pages behave that are not about a patient.
 *
 * @param locality whose pathways a reader sees who has not chosen; empty: that of callers who are
 *     configured nowhere, else the reader is asked
 */
@ConfigurationProperties("openpathways.page")
public record PageSettings(Optional<String> locality) {}
