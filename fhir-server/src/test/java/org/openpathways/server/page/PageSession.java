package org.openpathways.server.page;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One browser without JavaScript: keeps cookies, follows redirects, posts forms with their token.
 */
public final class PageSession {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"|value=\"([^\"]*)\" name=\"_csrf\"");

  private final Supplier<String> base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private Page last;

  /**
   * A page as it came.
   *
   * @param path where it came from at last, without the server
   */
  public record Page(int status, String path, String body) {
    /** Its words: without tags, entities resolved, white space as one space. */
    public String words() {
      String text = body.replaceAll("(?s)<!--.*?-->|<[^>]*>", " ");
      return text.replace("&#39;", "'")
          .replace("&quot;", "\"")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }

  /** A new browser for the server at this address. */
  public PageSession(String base) {
    this(() -> base);
  }

  /** The same, where the address is known only when the browser is used. */
  public PageSession(Supplier<String> base) {
    this.base = base;
    this.client =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
    this.last = new Page(0, "", "");
  }

  /** Looks at a page. */
  public Page get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base.get() + path)).GET());
  }

  /** Posts fields with the token of the page last looked at, if it had one. */
  public Page post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    token().ifPresent(token -> all.put("_csrf", token));
    return postAsItStands(path, all);
  }

  /** Posts these fields and nothing more: a form of an older tab has the token it was made with. */
  public Page postAsItStands(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base.get() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Opens a demonstration patient from the list; the page with the patient. */
  public Page open(String patient) {
    get("/patients");
    return post("/patients/open", Map.of("patient", patient));
  }

  /** The browser session's id, as the server names it. */
  public String id() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> token() {
    Matcher token = TOKEN.matcher(last.body());
    return token.find()
        ? Optional.of(token.group(1) == null ? token.group(2) : token.group(1))
        : Optional.empty();
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      last = new Page(response.statusCode(), response.uri().getPath(), response.body());
      return last;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
