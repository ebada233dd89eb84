package org.openpathways.server.outward;

import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Calls other servers. Thread-safe. */
@Component
public final class Outward implements DisposableBean {
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final int THREADS = 8;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "outward");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .executor(threads)
          .build();

  /**
   * What came back.
   *
   * @param status the HTTP status, whatever it is
   * @param type the content type, {@code ""} if it does not say
   * @param location where it points to, {@code ""} if nowhere
   */
  public record Reply(int status, String type, String location, byte[] body) {
    /** Whether it was done as asked. */
    public boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  /** Asks, without waiting. Fails with {@link NoAnswer} when the bounds are reached. */
  public CompletableFuture<Reply> send(HttpRequest request, Bounds bounds) {
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(request, about -> new BoundedBody(bounds.bytes()));
    CompletableFuture<Reply> reply =
        call.thenApply(Outward::reply).orTimeout(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
    var unused = reply.whenComplete((done, failure) -> endIfLate(call, failure));
    return reply;
  }

  private static void endIfLate(CompletableFuture<?> call, @Nullable Throwable failure) {
    if (failure instanceof TimeoutException) {
      call.cancel(true);
    }
  }

  /** Asks, and waits. */
  public Reply ask(HttpRequest request, Bounds bounds) throws NoAnswer {
    try {
      return send(request, bounds).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("the server is stopping");
    } catch (ExecutionException failed) {
      throw why(failed.getCause());
    }
  }

  /** What a failed call says, in words that tell nothing of what was asked. */
  public static NoAnswer why(@Nullable Throwable failure) {
    if (failure instanceof CompletionException && failure.getCause() != null) {
      return why(failure.getCause());
    }
    if (failure instanceof NoAnswer known) {
      return known;
    }
    boolean late =
        failure instanceof TimeoutException
            || failure instanceof java.net.http.HttpTimeoutException
            || failure instanceof InterruptedIOException;
    return new NoAnswer(late ? "it took too long" : "the connection failed");
  }

  private static Reply reply(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("content-type").orElse("");
    String location = response.headers().firstValue("location").orElse("");
    return new Reply(response.statusCode(), type, location, response.body());
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
