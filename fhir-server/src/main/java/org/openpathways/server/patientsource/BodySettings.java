package org.openpathways.server.patientsource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is read of one request.
 *
 * @param mostBody the largest body; a longer one is refused with 413
 */
@ConfigurationProperties("openpathways.requests")
public record BodySettings(@DefaultValue("16MB") DataSize mostBody) {}
