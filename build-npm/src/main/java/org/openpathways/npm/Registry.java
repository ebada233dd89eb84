package org.openpathways.npm;

import com.github.eirslett.maven.plugins.frontend.lib.NPMInstaller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The npm registry, asked directly over HTTP, for computers without npm. */
final class Registry implements Source {
  /** No package that a build of ours needs is larger, in bytes. */
  static final long LARGEST = 200L << 20;

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration WHOLE = Duration.ofMinutes(10);

  private final String address;
  private final HttpClient client;
  private final long largest;
  private final Duration patience;

  Registry(Map<String, String> environment) {
    this(environment, LARGEST, WHOLE);
  }

  Registry(Map<String, String> environment, long largest, Duration patience) {
    this.address = address(environment);
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .proxy(new EnvironmentProxy(environment))
            .build();
    this.largest = largest;
    this.patience = patience;
  }

  /** npm's own setting, else the usual registry; always ends in a slash. */
  static String address(Map<String, String> environment) {
    String chosen = environment.getOrDefault("npm_config_registry", "").trim();
    if (chosen.isEmpty()) {
      return URI.create(NPMInstaller.DEFAULT_NPM_DOWNLOAD_ROOT).resolve("../../").toString();
    }
    return chosen.endsWith("/") ? chosen : chosen + "/";
  }

  @Override
  public void fetch(NpmPackage wanted, Path to) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(uri(wanted)).timeout(patience).GET().build();
    // In a thread of its own: a server that stalls half-way would otherwise hold the build for
    // ever.
    CompletableFuture<Void> copied = CompletableFuture.runAsync(() -> copy(request, to));
    try {
      copied.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException(
          "The registry did not finish within " + patience.toSeconds() + " seconds.", e);
    } catch (ExecutionException e) {
      throw new IOException(reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The build was interrupted.", e);
    }
  }

  private URI uri(NpmPackage wanted) throws IOException {
    try {
      return URI.create(address + wanted.registryPath());
    } catch (IllegalArgumentException e) {
      throw new IOException("The registry address \"" + address + "\" is no web address.", e);
    }
  }

  private void copy(HttpRequest request, Path to) {
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        if (response.statusCode() != 200) {
          throw new IOException("The registry answered " + response.statusCode() + ".");
        }
        copy(in, to);
      }
    } catch (IOException e) {
      throw new CompletionException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  private void copy(InputStream in, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      if (Bounded.copy(in, out, largest) > largest) {
        throw new IOException("The registry sent more than " + largest + " bytes.");
      }
    }
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = cause.getMessage();
    return message == null
        ? "The registry could not be reached (" + cause.getClass().getSimpleName() + ")."
        : message;
  }
}
