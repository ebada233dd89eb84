package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxyTest {
  private static final URI REGISTRY = URI.create("https://registry.invalid/");

  private static Proxy chosen(Map<String, String> environment) {
    return new EnvironmentProxy(environment).select(REGISTRY).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https_proxy", "HTTPS_PROXY"})
  void theProxyForTheSchemeIsUsed(String name) {
    Proxy proxy =
        chosen(Map.of(name, "http://proxy.invalid:8080", "http_proxy", "http://other.invalid:1"));
    assertThat(proxy.address())
        .isEqualTo(InetSocketAddress.createUnresolved("proxy.invalid", 8080));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"registry.invalid", ".invalid", "*.invalid", "other, registry.invalid", "*"})
  void noProxyIsUsedForWhatIsNamed(String direct) {
    assertThat(chosen(Map.of("https_proxy", "proxy.invalid:8080", "NO_PROXY", direct)))
        .isEqualTo(Proxy.NO_PROXY);
  }

  @Test
  void aNameThatOnlyEndsAlikeStillUsesTheProxy() {
    assertThat(
            chosen(Map.of("https_proxy", "proxy.invalid:8080", "no_proxy", "istry.invalid")).type())
        .isEqualTo(Proxy.Type.HTTP);
  }
}
