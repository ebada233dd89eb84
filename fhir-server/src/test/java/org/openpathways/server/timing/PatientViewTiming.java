package org.openpathways.server.timing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Times warm {@code patient-view} calls against a running server on this machine: {@code
 * PatientViewTiming URL BODY-FILE CLIENTS CALLS}. A program, not a test: what it prints depends on
 * the machine.
 */
final class PatientViewTiming {
  private static final int WARM_UP = 2_000;

  private PatientViewTiming() {}

  public static void main(String[] args) throws Exception {
    URI url = URI.create(args[0]);
    if (!"127.0.0.1".equals(url.getHost()) && !"localhost".equals(url.getHost())) {
      throw new IllegalArgumentException(
          "The URL's host is " + url.getHost() + ".\nMaybe use 127.0.0.1: this sends load.");
    }
    byte[] body = Files.readAllBytes(Path.of(args[1]));
    int clients = Integer.parseInt(args[2]);
    int calls = Integer.parseInt(args[3]);
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    run(http, url, body, clients, WARM_UP);
    long start = System.nanoTime();
    long[] nanos = run(http, url, body, clients, calls);
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    System.out.printf(
        "%d bytes, %d client(s), %d calls: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, max %.1f ms, %.0f calls/s%n",
        body.length,
        clients,
        calls,
        at(nanos, 0.50),
        at(nanos, 0.90),
        at(nanos, 0.99),
        at(nanos, 1.0),
        calls / seconds);
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }

  private static long[] run(HttpClient http, URI url, byte[] body, int clients, int calls)
      throws InterruptedException {
    long[] nanos = new long[calls];
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    for (int c = 0; c < clients; c++) {
      threads.execute(
          () -> {
            for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
              nanos[i] = one(http, url, body);
            }
          });
    }
    threads.shutdown();
    if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The calls did not end within 10 minutes.");
    }
    return nanos;
  }

  private static long one(HttpClient http, URI url, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("The server answered " + answer.statusCode() + ".");
      }
    } catch (IOException failed) {
      throw new IllegalStateException("The call failed: " + failed.getMessage(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The call was interrupted.", stopped);
    }
    return System.nanoTime() - start;
  }
}
