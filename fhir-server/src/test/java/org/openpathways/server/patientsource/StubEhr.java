package org.openpathways.server.patientsource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A record system of one patient whose parts can be made slow, broken or wrong, one by one. */
final class StubEhr implements AutoCloseable {
  static final String PATIENT =
      "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1960-01-01\","
          + "\"name\":[{\"family\":\"Example\",\"given\":[\"Jean\"]}]}";

  /** What it does when asked. */
  interface Manner {
    void answer(HttpExchange call) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Manner> manners = new ConcurrentHashMap<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();

  StubEhr() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/fhir/", this::handle);
    server.start();
    on("Patient/p1", says(PATIENT));
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
  }

  /** From now on this path is answered in this manner; any other by an empty searchset. */
  StubEhr on(String path, Manner manner) {
    manners.put(path, manner);
    return this;
  }

  List<String> calls() {
    return calls;
  }

  List<String> tokens() {
    return tokens;
  }

  private void handle(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath().substring("/fhir/".length());
    calls.add(call.getRequestMethod() + " " + path);
    tokens.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
    try {
      manners.getOrDefault(path, says(searchset("", ""))).answer(call);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      call.close();
    }
  }

  static Manner says(String body) {
    return status(200, body);
  }

  static Manner status(int status, String body) {
    return call -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().set("Content-Type", "application/fhir+json");
      call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      call.getResponseBody().write(bytes);
    };
  }

  static Manner after(long milliseconds, Manner then) {
    return call -> {
      Thread.sleep(milliseconds);
      then.answer(call);
    };
  }

  /** Hangs up without a word. */
  static Manner hangsUp() {
    return HttpExchange::close;
  }

  static Manner sendsTo(String address) {
    return call -> {
      call.getResponseHeaders().set("Location", address);
      call.sendResponseHeaders(302, -1);
    };
  }

  /** Entries and a next link, either may be {@code ""}. */
  static String searchset(String entries, String next) {
    String link =
        next.isEmpty() ? "" : "\"link\":[{\"relation\":\"next\",\"url\":\"" + next + "\"}],";
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
        + link
        + "\"entry\":["
        + entries
        + "]}";
  }

  static String condition(String id, String patient) {
    return "{\"resource\":{\"resourceType\":\"Condition\",\"id\":\""
        + id
        + "\",\"subject\":{\"reference\":\"Patient/"
        + patient
        + "\"},\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"73211009\"}]}}}";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
