package org.openpathways.fhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TerminologyServerTest {
  private static final String VALUE_SET = "http://snomed.info/sct?fhir_vs=ecl/<<84454003";
  private static final Pattern OFFSET = Pattern.compile("offset=([0-9]+)");

  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);
  private HttpServer server;
  private IntFunction<String> answers = offset -> "";
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/fhir/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    never.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    String query = call.getRequestURI().getRawQuery();
    asked.add(call.getRequestURI().getPath() + "?" + query);
    Matcher offset = OFFSET.matcher(query);
    byte[] body =
        answers.apply(offset.find() ? Integer.parseInt(offset.group(1)) : 0).getBytes(UTF_8);
    if (status == 302) {
      call.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
    }
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (call) {
      call.getResponseBody().write(body);
    }
  }

  @Test
  void expandsPageByPage() {
    answers = from -> expansion(25, from, Math.min(from + 10, 25));

    SourceCodes codes = ask(10).expand(VALUE_SET);

    assertThat(codes.members()).hasSize(25);
    assertThat(codes.source()).isEqualTo(base() + ": " + VALUE_SET + "|7");
    assertThat(asked)
        .hasSize(3)
        .first()
        .asString()
        .startsWith("/fhir/ValueSet/$expand?url=http%3A%2F%2Fsnomed.info%2Fsct%3Ffhir_vs");
  }

  @Test
  @DisplayName("A server that pays no heed to pages and gives all at once is fine")
  void takesAllAtOnce() {
    answers = from -> expansion(25, 0, 25);

    assertThat(ask(10).expand(VALUE_SET).members()).hasSize(25);
  }

  @Test
  @DisplayName("The same codes have the same digest whenever they are asked for")
  void digestIsOfTheCodes() {
    answers = from -> expansion(3, 0, 3).replace("2026-11-25", "2026-11-2" + asked.size());

    assertThat(ask(10).expand(VALUE_SET).bytes()).isEqualTo(ask(10).expand(VALUE_SET).bytes());
  }

  @Test
  @DisplayName("An expansion that is not whole is refused, never cut")
  void refusesPartOfAnExpansion() {
    answers = from -> expansion(25, 0, 10);

    assertThatThrownBy(() -> ask(10).expand(VALUE_SET))
        .isInstanceOf(UnusableCodes.class)
        .hasMessageContaining("only 10 of 25 codes");
  }

  @Test
  void refusesAnOpenExpansion() {
    answers =
        from ->
            expansion(1, 0, 1)
                .replace(
                    "\"total\"",
                    "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/valueset-unclosed\","
                        + "\"valueBoolean\":true}],\"total\"");

    assertThatThrownBy(() -> ask(10).expand(VALUE_SET)).hasMessageContaining("not closed");
  }

  @Test
  void saysWhatTheServerSaid() {
    status = 404;
    assertThatThrownBy(() -> ask(10).expand(VALUE_SET)).hasMessageContaining("status 404");
    status = 302;
    assertThatThrownBy(() -> ask(10).expand(VALUE_SET)).hasMessageContaining("status 302");
    status = 200;
    answers = from -> "<html/>";
    assertThatThrownBy(() -> ask(10).expand(VALUE_SET)).hasMessageContaining("no FHIR R4 ValueSet");
  }

  @Test
  @DisplayName("A slow server is not waited for")
  void losesPatience() {
    answers =
        from -> {
          try {
            never.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return "";
        };
    TerminologyServer slow = new TerminologyServer(base(), Duration.ofMillis(300), 10);

    assertThatThrownBy(() -> slow.expand(VALUE_SET)).hasMessageContaining("did not answer");
  }

  @Test
  @DisplayName("A server that stops in the middle of its answer is not waited for")
  void losesPatienceInTheMiddle() {
    server.createContext(
        "/stalls/",
        call -> {
          call.sendResponseHeaders(200, 1000);
          call.getResponseBody().write("{\"resourceType\":".getBytes(UTF_8));
          call.getResponseBody().flush();
        });
    URI stalls = URI.create(base().toString().replace("/fhir", "/stalls"));
    TerminologyServer slow = new TerminologyServer(stalls, Duration.ofMillis(300), 10);

    assertThatThrownBy(() -> slow.expand(VALUE_SET)).hasMessageContaining("did not answer");
  }

  @Test
  @DisplayName("An endless answer is not read to its end")
  void boundsAnswers() {
    answers = from -> " ".repeat(TerminologyServer.MOST_BYTES + 1);

    assertThatThrownBy(() -> ask(10).expand(VALUE_SET)).hasMessageContaining("sent more than");
  }

  private TerminologyServer ask(int page) {
    return new TerminologyServer(base(), Duration.ofSeconds(20), page);
  }

  private URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
  }

  private static String expansion(int total, int from, int to) {
    String codes =
        IntStream.range(from, to)
            .mapToObj("{\"system\":\"s\",\"code\":\"%d\"}"::formatted)
            .collect(Collectors.joining(","));
    return "{\"resourceType\":\"ValueSet\",\"version\":\"7\",\"status\":\"active\",\"expansion\":{"
        + "\"timestamp\":\"2026-11-25\",\"total\":%d,\"contains\":[%s]}}".formatted(total, codes);
  }
}
