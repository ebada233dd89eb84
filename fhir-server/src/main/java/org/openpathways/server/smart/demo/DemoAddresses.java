package org.openpathways.server.smart.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.server.security.BaseUrl;
import org.springframework.core.env.Environment;

/**
 * Where this server is reached. Only these count, never what a request calls it: else a request
 * could make the server ask another one.
 */
final class DemoAddresses {
  private final Environment environment;
  private final BaseUrl baseUrl;

  DemoAddresses(Environment environment, BaseUrl baseUrl) {
    this.environment = environment;
    this.baseUrl = baseUrl;
  }

  /** Each ending in {@code /}; the port is known once the server listens. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    baseUrl.configured().map(URI::toString).ifPresent(all::add);
    String port = environment.getProperty("local.server.port", "");
    if (!port.isEmpty()) {
      all.add("http://127.0.0.1:" + port + "/");
      all.add("http://localhost:" + port + "/");
    }
    return all;
  }

  /** The one by which a browser came, else the first. */
  String of(String base) {
    List<String> all = all();
    return all.contains(base) ? base : all.get(0);
  }
}
