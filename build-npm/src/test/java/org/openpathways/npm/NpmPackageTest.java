package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpmPackageTest {
  static final String SOME = "sha512-" + "A".repeat(86) + "==";

  @Test
  void aScopedPackageHasOneFileInTheCacheAndItsPlaceInTheRegistry() {
    NpmPackage wanted = new NpmPackage("@scope/thing", "1.2.3-rc.1", SOME);
    assertThat(wanted.fileName()).isEqualTo("@scope+thing-1.2.3-rc.1.tgz");
    assertThat(wanted.registryPath()).isEqualTo("@scope/thing/-/thing-1.2.3-rc.1.tgz");
  }

  @Test
  void aPlainPackageHasItsPlaceInTheRegistry() {
    assertThat(new NpmPackage("thing", "1.2.3", SOME).registryPath())
        .isEqualTo("thing/-/thing-1.2.3.tgz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../thing", "a/b", "@scope", "--help", "thing@1", "Thing"})
  void whatCannotBeANameIsRefused(String name) {
    assertThatThrownBy(() -> new NpmPackage(name, "1.2.3", SOME))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("\"" + name + "\"")
        .hasMessageContaining("Maybe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "^1.2.3", "1.2", "1.2.3/../4", ""})
  void onlyOneExactVersionIsTaken(String version) {
    assertThatThrownBy(() -> new NpmPackage("thing", version, SOME))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("version of thing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha1-abc=", "sha512-abc"})
  void aWeakOrCutIntegrityIsRefused(String integrity) {
    assertThatThrownBy(() -> new NpmPackage("thing", "1.2.3", integrity))
        .isInstanceOf(NpmProblem.class)
        .hasMessageContaining("integrity of thing");
  }
}
