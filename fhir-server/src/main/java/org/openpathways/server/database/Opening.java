package org.openpathways.server.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a database in the background, and goes on trying. */
final class Opening implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

  private final Place place;
  private final Thread thread;
  private final CountDownLatch triedOnce = new CountDownLatch(1);
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile @Nullable Connections open;

  Opening(Place place) {
    this.place = place;
    this.thread = new Thread(this::run, "database-opening");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean isNew() {
    return place.isNew();
  }

  /** The open database, if it is open by now. */
  Optional<Connections> now() {
    return Optional.ofNullable(open);
  }

  /** Waits for a database of our own while it is being started; for another one never. */
  Optional<Connections> await(Duration patience) {
    if (open == null && place.isComing()) {
      try {
        triedOnce.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return now();
  }

  private void run() {
    try {
      while (!tried() && !stop.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
        // once more
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tried() {
    long start = System.nanoTime();
    try {
      open = Connections.open(place.address());
      LOG.info("The database is open after {} ms.", (System.nanoTime() - start) / 1_000_000);
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The database cannot be opened; advice goes on, nothing is recorded: {}. Maybe look at"
              + " openpathways.database.",
          e.getClass().getSimpleName());
      return false;
    } finally {
      triedOnce.countDown();
    }
  }

  /** A PostgreSQL that is just starting is waited for: left alone it would go on without us. */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join(OwnPlace.PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Connections connections = open;
    if (connections != null) {
      connections.close();
    }
    place.close();
  }
}
