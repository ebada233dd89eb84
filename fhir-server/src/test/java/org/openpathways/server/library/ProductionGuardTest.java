package org.openpathways.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {
  private static final LibrarySettings GOOD =
      new LibrarySettings(Optional.empty(), Optional.of("keys.json"), true);

  private static MockEnvironment running(String profile) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    return environment;
  }

  @ParameterizedTest
  @DisplayName("Invariant 7: demonstration settings stop a server for care, and are named")
  @CsvSource({
    "clinical, openpathways.demo.as-of, 2026-11-22",
    "production, openpathways.demo.patients, true",
    "clinical, openpathways.otherwise, south-tyneside"
  })
  void demonstrationSettingsAreNamed(String profile, String property, String value) {
    MockEnvironment environment = running(profile).withProperty(property, value);

    assertThatIllegalStateException()
        .isThrownBy(() -> ProductionGuard.check(environment, GOOD))
        .withMessageContaining(property);
  }

  @Test
  @DisplayName("Invariant 7: demonstration keys cannot be switched on for care")
  void demonstrationKeysAreRefused() {
    LibrarySettings demonstration =
        new LibrarySettings(Optional.empty(), Optional.of("keys.json"), false);
    LibrarySettings noKeys = new LibrarySettings(Optional.empty(), Optional.empty(), true);

    assertThatIllegalStateException()
        .isThrownBy(() -> ProductionGuard.check(running("clinical"), demonstration))
        .withMessageContaining("openpathways.releases.production");
    assertThatIllegalStateException()
        .isThrownBy(() -> ProductionGuard.check(running("clinical"), noKeys))
        .withMessageContaining("openpathways.releases.trusted-keys");
  }

  private static MockEnvironment keeping(String profile) {
    return running(profile)
        .withProperty("openpathways.database.url", "jdbc:postgresql://db/openpathways")
        .withProperty("openpathways.decisions.key-file", "/run/secrets/decisions");
  }

  @Test
  void aServerForCareStartsWithItsOwnKeys() {
    assertThatCode(() -> ProductionGuard.check(keeping("clinical"), GOOD))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @DisplayName("The database that demonstrations bring along, or a passing key, is not for care")
  @CsvSource({
    "clinical, openpathways.database.url",
    "production, openpathways.database.url",
    "clinical, openpathways.decisions.key-file"
  })
  void whatIsKeptNeedsItsDatabaseAndKey(String profile, String property) {
    MockEnvironment environment = keeping(profile).withProperty(property, "");

    assertThatIllegalStateException()
        .isThrownBy(() -> ProductionGuard.check(environment, GOOD))
        .withMessageContaining(property);
  }

  @Test
  void aDemonstrationMayUseThem() {
    MockEnvironment environment =
        running("demo").withProperty("openpathways.demo.as-of", "2026-11-22");

    assertThatCode(() -> ProductionGuard.check(environment, GOOD)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @DisplayName("Both names of the profile for care bring the settings for care")
  @ValueSource(strings = {"clinical", "production"})
  void bothNamesBringTheSettingsForCare(String profile) {
    ConfigurableEnvironment shipped = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(shipped, null, null, profile);

    assertThat(shipped.getProperty("openpathways.releases.production")).isEqualTo("true");
    assertThat(shipped.getProperty("management.endpoint.health.show-details"))
        .isEqualTo("when-authorized");
    assertThat(shipped.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
    assertThat(shipped.getProperty("openpathways.demo.patients")).isNull();
  }
}
