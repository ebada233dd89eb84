package org.openpathways.server.patientsource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the demonstration patients are served.
 *
 * @param patients in demonstrations only
 */
@ConfigurationProperties("openpathways.demo")
public record DemoPatients(@DefaultValue("false") boolean patients) {}
