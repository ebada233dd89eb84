package org.openpathways.server.smart;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser that is led through a launch hop by hop, so that each can be looked at or changed. */
final class Hops {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NEVER).build();

  /** One hop: the status, where it leads to (null if nowhere), what it says. */
  record Hop(int status, URI location, String body) {
    /** A parameter of where it leads to. */
    String parameter(String name) {
      return parameters(location).get(name);
    }
  }

  Hop get(URI address) {
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
              BodyHandlers.ofString());
      URI location = response.headers().firstValue("location").map(address::resolve).orElse(null);
      return new Hop(response.statusCode(), location, response.body());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Follows until there is nowhere further to go. */
  Hop follow(URI address) {
    Hop hop = get(address);
    for (int i = 0; i < 10 && hop.location() != null; i++) {
      hop = get(hop.location());
    }
    return hop;
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static Map<String, String> parameters(URI address) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      String[] both = pair.split("=", 2);
      all.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return all;
  }
}
