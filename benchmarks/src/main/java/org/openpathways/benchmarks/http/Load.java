package org.openpathways.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The load generator, a process of its own so that it does not share the server's heap: {@code Load
 * URL BODY-FILE CLIENTS WARM-UP-SECONDS SECONDS}. Each client waits for its answer before it calls
 * again. Prints calls, p50, p90, p99 and the longest in ms, and calls per second.
 */
public final class Load {
  private final HttpClient http;
  private final HttpRequest request;

  private Load(URI url, byte[] body) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    this.request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
  }

  /** Sends the load; only to this machine. */
  public static void main(String[] args) throws IOException {
    URI url = URI.create(args[0]);
    if (!"127.0.0.1".equals(url.getHost())) {
      throw new IllegalArgumentException(
          "The URL's host is " + url.getHost() + ".\nMaybe use 127.0.0.1: this sends load.");
    }
    Load load = new Load(url, Files.readAllBytes(Path.of(args[1])));
    int clients = Integer.parseInt(args[2]);
    load.run(clients, Double.parseDouble(args[3]));
    double seconds = Double.parseDouble(args[4]);
    long start = System.nanoTime();
    long[] nanos = load.run(clients, seconds);
    double took = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    System.out.printf(
        java.util.Locale.ROOT,
        "%d %.4f %.4f %.4f %.4f %.2f%n",
        nanos.length,
        at(nanos, 0.50),
        at(nanos, 0.90),
        at(nanos, 0.99),
        at(nanos, 1.0),
        nanos.length / took);
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }

  private long[] run(int clients, double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      return IntStream.range(0, clients)
          .mapToObj(c -> CompletableFuture.supplyAsync(() -> calls(end), threads))
          .toList()
          .stream()
          .flatMapToLong(calls -> Arrays.stream(calls.join()))
          .toArray();
    } finally {
      threads.shutdown();
    }
  }

  private long[] calls(long end) {
    LongStream.Builder nanos = LongStream.builder();
    while (System.nanoTime() < end) {
      nanos.add(one());
    }
    return nanos.build().toArray();
  }

  private long one() {
    long start = System.nanoTime();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("The server answered " + status + ".");
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
