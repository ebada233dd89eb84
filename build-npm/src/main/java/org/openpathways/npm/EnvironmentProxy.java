package org.openpathways.npm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The proxy that the environment names, as command-line tools read it: HTTPS_PROXY, HTTP_PROXY and
 * NO_PROXY, in capitals or not; else what Java itself was told. A proxy that asks for a password is
 * not supported.
 */
final class EnvironmentProxy extends ProxySelector {
  private static final int USUAL_PORT = 80;

  private final Map<String, String> environment;

  EnvironmentProxy(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String proxy = value(uri.getScheme() + "_proxy");
    if (proxy.isEmpty()) {
      ProxySelector javas = ProxySelector.getDefault();
      return javas == null ? List.of(Proxy.NO_PROXY) : javas.select(uri);
    }
    return direct(uri.getHost()) ? List.of(Proxy.NO_PROXY) : List.of(parse(proxy));
  }

  private String value(String name) {
    String value = environment.getOrDefault(name, environment.get(name.toUpperCase(Locale.ROOT)));
    return value == null ? "" : value.trim();
  }

  private boolean direct(String host) {
    return Stream.of(value("no_proxy").split(","))
        .map(entry -> entry.trim().replaceFirst("^\\*?\\.", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }

  private static Proxy parse(String proxy) {
    URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    if (uri.getHost() == null) {
      throw new NpmProblem(
          "The proxy \"" + proxy + "\" names no host. Maybe like this: http://proxy:8080.");
    }
    int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(), port));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The request itself fails too, and says so.
  }
}
