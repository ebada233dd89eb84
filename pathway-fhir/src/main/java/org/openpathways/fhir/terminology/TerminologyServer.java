package org.openpathways.fhir.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * A FHIR R4 terminology server that expands a value set. It is asked page by page, with a time
 * limit and a size limit for each; an expansion that is not whole is refused, never cut.
 */
public final class TerminologyServer {
  /** How much of a page is read. */
  static final int MOST_BYTES = 32 << 20;

  private static final int PAGE = 1000;
  private static final int MOST_PAGES = 100;
  private static final int OK = 200;

  private final URI base;
  private final Duration patience;
  private final int page;
  private final HttpClient http;

  /**
   * A server.
   *
   * @param base its FHIR base URL
   * @param patience how long one page may take
   */
  public TerminologyServer(URI base, Duration patience) {
    this(base, patience, PAGE);
  }

  TerminologyServer(URI base, Duration patience, int page) {
    this.base = base;
    this.patience = patience;
    this.page = page;
    // A redirect could lead from the named server to another: it is said, not followed.
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * The expansion of a value set.
   *
   * @param valueSet its canonical URL, with {@code |version} if that is wanted
   * @throws UnusableCodes if the server does not answer with a whole expansion
   */
  public SourceCodes expand(String valueSet) {
    Set<Member> members = new LinkedHashSet<>();
    ValueSet answer;
    int pages = 0;
    do {
      byte[] json = get(expansion(valueSet, members.size()));
      answer = ValueSetJson.parse(json, base + ": " + valueSet);
      int before = members.size();
      members.addAll(ValueSetJson.expanded(answer, valueSet));
      boolean stuck = members.size() == before && isMore(answer, members.size());
      if (stuck || ++pages > MOST_PAGES) {
        throw notWhole(valueSet, members.size(), answer.getExpansion().getTotal());
      }
    } while (isMore(answer, members.size()));
    return SourceCodes.of(members, source(valueSet, answer), listing(members), copyright(answer));
  }

  // Without a total, a page that is full may be followed by another.
  private boolean isMore(ValueSet answer, int found) {
    return answer.getExpansion().hasTotal()
        ? found < answer.getExpansion().getTotal()
        : answer.getExpansion().getContains().size() == page;
  }

  private URI expansion(String valueSet, int from) {
    String url = URLEncoder.encode(valueSet, StandardCharsets.UTF_8);
    String server = base.toString().replaceAll("/+$", "");
    return URI.create(
        "%s/ValueSet/$expand?url=%s&offset=%d&count=%d".formatted(server, url, from, page));
  }

  private byte[] get(URI uri) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(patience)
            .header("Accept", "application/fhir+json")
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return inTime(body, () -> body(answer.statusCode(), body));
      }
    } catch (IOException unreachable) {
      throw late();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnusableCodes("The expansion was interrupted.", "ask again.");
    }
  }

  /** Reading that may fail. */
  private interface Reading {
    byte[] read() throws IOException;
  }

  // The request's own time limit ends with the first byte; a body could trickle for ever.
  private byte[] inTime(InputStream body, Reading reading) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              close(body);
            },
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    byte[] read = reading.read();
    watch.cancel(false);
    if (late.get()) {
      throw late();
    }
    return read;
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException closedAlready) {
      // Whoever reads it is told.
      return;
    }
  }

  private UnusableCodes late() {
    return new UnusableCodes(
        "The terminology server (%s) did not answer within %d s."
            .formatted(base, patience.toSeconds()),
        "check the address, or give it longer with --timeout.");
  }

  private byte[] body(int status, InputStream in) throws IOException {
    if (status != OK) {
      throw new UnusableCodes(
          "The terminology server (%s) answered with status %d.".formatted(base, status),
          "check that it knows the value set, and whether it wants to be asked elsewhere.");
    }
    byte[] body = in.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new UnusableCodes(
          "The terminology server (%s) sent more than %d bytes.".formatted(base, MOST_BYTES),
          "take a narrower value set.");
    }
    return body;
  }

  // An answer names its moment, so its bytes are never the same twice; its codes are.
  private static byte[] listing(Set<Member> members) {
    return members.stream()
        .sorted(Member.ORDER)
        .map(member -> member.system() + "|" + member.code())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private UnusableCodes notWhole(String valueSet, int found, int total) {
    return new UnusableCodes(
        "The server (%s) gives only %d of %d codes of (%s)."
            .formatted(base, found, total, valueSet),
        "use a server that gives whole expansions.");
  }

  private String source(String valueSet, ValueSet answer) {
    boolean named = valueSet.contains("|") || !answer.hasVersion();
    return base + ": " + (named ? valueSet : valueSet + "|" + answer.getVersion());
  }

  private static String copyright(ValueSet answer) {
    return Objects.requireNonNullElse(answer.getCopyright(), "");
  }
}
