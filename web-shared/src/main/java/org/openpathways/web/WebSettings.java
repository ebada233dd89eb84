package org.openpathways.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are shown.
 *
 * @param framedBy who may show our pages inside theirs, as CSP's {@code frame-ancestors} writes it:
 *     the record systems' origins, separated by spaces
 */
@ConfigurationProperties("openpathways.web")
public record WebSettings(@DefaultValue("'self'") String framedBy) {}
