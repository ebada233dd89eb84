package org.openpathways.server.services;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where services say how open they are today.
 *
 * @param folder a folder with a file for each locality, {@code south-tyneside.yaml}; empty: what
 *     the released service files say holds
 * @param lookEvery how often the folder is looked at
 */
@ConfigurationProperties("openpathways.services")
public record ServicesSettings(Optional<String> folder, @DefaultValue("10s") Duration lookEvery) {}
