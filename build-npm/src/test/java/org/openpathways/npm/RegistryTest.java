package org.openpathways.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private static final NpmPackage THING =
      new NpmPackage("@scope/thing", "1.2.3", NpmPackageTest.SOME);

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    done.countDown();
    server.stop(0);
  }

  private void answers(HttpHandler handler) {
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          handler.handle(exchange);
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Map<String, String> here() {
    return Map.of(
        "npm_config_registry", "http://127.0.0.1:" + server.getAddress().getPort() + "/mirror");
  }

  private Path fetch(Registry registry) throws IOException {
    Path to = folder.resolve("fetched");
    registry.fetch(THING, to);
    return to;
  }

  @Test
  void theArchiveComesFromNpmsOwnSetting() throws IOException {
    answers(exchange -> send(exchange, 200, "the archive"));
    assertThat(fetch(new Registry(here()))).hasContent("the archive");
    assertThat(asked).containsExactly("/mirror/@scope/thing/-/thing-1.2.3.tgz");
  }

  @Test
  void withoutASettingItIsTheUsualRegistrysRoot() {
    URI usual = URI.create(Registry.address(Map.of()));
    assertThat(usual.getScheme()).isEqualTo("https");
    assertThat(usual.getHost()).isNotBlank();
    assertThat(usual.getPath()).isEqualTo("/");
  }

  @Test
  void aRefusalSaysItsStatus() {
    answers(exchange -> send(exchange, 404, "no such thing"));
    assertThatThrownBy(() -> fetch(new Registry(here())))
        .isInstanceOf(IOException.class)
        .hasMessage("The registry answered 404.");
  }

  @Test
  void moreThanWasAgreedIsNotTaken() {
    answers(exchange -> send(exchange, 200, "far too much"));
    assertThatThrownBy(() -> fetch(new Registry(here(), 5, Duration.ofSeconds(20))))
        .isInstanceOf(IOException.class)
        .hasMessage("The registry sent more than 5 bytes.");
  }

  @Test
  void aRegistryThatStallsHalfWayDoesNotHoldTheBuild() {
    answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          await();
        });
    assertThatThrownBy(() -> fetch(new Registry(here(), 1000, Duration.ofMillis(700))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("did not finish");
  }

  @Test
  void theProxyOfTheEnvironmentIsAsked() throws IOException {
    answers(exchange -> send(exchange, 200, "through the proxy"));
    String proxy = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, String> environment =
        Map.of("HTTP_PROXY", proxy, "npm_config_registry", "http://registry.invalid");
    assertThat(fetch(new Registry(environment))).hasContent("through the proxy");
    assertThat(asked).containsExactly("http://registry.invalid/@scope/thing/-/thing-1.2.3.tgz");
  }

  @Test
  void anAddressThatIsNoneIsNamed() {
    assertThatThrownBy(() -> fetch(new Registry(Map.of("npm_config_registry", "not an address"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not an address");
  }

  private void await() throws IOException {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
