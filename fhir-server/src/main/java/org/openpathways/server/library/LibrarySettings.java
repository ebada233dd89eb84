package org.openpathways.server.library;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where releases come from and whose signatures count.
 *
 * @param folder a folder of release files; empty: the releases shipped with the product
 * @param trustedKeys a file of public keys; empty: the demonstration keys shipped with the product
 * @param production whether demonstration keys are refused
 */
@ConfigurationProperties("openpathways.releases")
public record LibrarySettings(
    Optional<String> folder,
    Optional<String> trustedKeys,
    @DefaultValue("true") boolean production) {}
