package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many things on a few threads of its own. */
public final class Workers {
  private Workers() {}

  /**
   * The results, in the order of the items.
   *
   * @param threads with one, all is done by the caller's thread, so that others keep theirs
   */
  public static <A, B> List<B> map(int threads, List<A> items, Function<A, B> work) {
    if (threads <= 1 || items.size() <= 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      items.forEach(item -> tasks.add(() -> work.apply(item)));
      List<B> results = new ArrayList<>();
      for (Future<B> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return List.copyOf(results);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The loading was stopped.", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("The loading failed.", failed);
    } finally {
      pool.shutdown();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "openpathways-loading");
    thread.setDaemon(true);
    return thread;
  }
}
