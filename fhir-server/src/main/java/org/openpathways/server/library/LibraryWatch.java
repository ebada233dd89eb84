package org.openpathways.server.library;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, on a thread of its own, whether releases were put in place or taken away, and prepares the
 * library of the next day. A change is taken up once nothing more changed from one look to the
 * next, so that a file being copied is not read.
 */
final class LibraryWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LibraryWatch.class);
  private static final Duration AHEAD = Duration.ofMinutes(15);

  /** Opens the releases anew. */
  interface Shelves {
    ReleaseShelf open() throws IOException;
  }

  private final Librarian librarian;
  private final ReleaseSource source;
  private final Shelves shelves;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(LibraryWatch::thread);
  private String taken;
  private String seen;

  LibraryWatch(Librarian librarian, ReleaseSource source, Shelves shelves, String taken) {
    this.librarian = librarian;
    this.source = source;
    this.shelves = shelves;
    this.taken = taken;
    this.seen = taken;
  }

  LibraryWatch every(Duration interval) {
    long millis = interval.toMillis();
    var unused = looking.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    return this;
  }

  void look() {
    try {
      String mark = source.mark();
      if (!mark.equals(taken) && mark.equals(seen)) {
        librarian.take(shelves.open());
        taken = mark;
      }
      seen = mark;
      librarian.prepare(AHEAD);
    } catch (IOException | RuntimeException unreadable) {
      // What answers goes on answering; the next look tries again.
      LOG.warn(
          "The folder of releases cannot be read ({}).", unreadable.getClass().getSimpleName());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "openpathways-library");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
