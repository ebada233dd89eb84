package org.openpathways.population;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers patients on several threads and writes the answers in the order the patients came. The
 * thread that reads also writes; it waits for the oldest answer when as many patients are under way
 * as may be, so memory is bounded by that number. With one thread all is done by the caller.
 */
final class Workers implements Blocks, AutoCloseable {
  /** Patients under way, for each thread. */
  static final int QUEUED = 4;

  private final Answering answering;
  private final OutputStream out;
  private final Source source;
  private final int most;
  private final ExecutorService pool;
  private final ArrayDeque<Future<Done>> underWay = new ArrayDeque<>();
  private final ArrayDeque<Block> free = new ArrayDeque<>();
  private final Tally tally = new Tally();
  private int made;

  private record Done(Block block, Answer answer, byte[] line) {}

  Workers(Answering answering, OutputStream out, Source source, int threads) {
    this.answering = answering;
    this.out = out;
    this.source = source;
    this.most = threads == 1 ? 0 : threads * QUEUED;
    this.pool = Executors.newFixedThreadPool(threads, Workers::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "population");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Block empty() {
    Block block = free.poll();
    if (block == null) {
      made++;
      block = new Block(source.longest());
    }
    return block;
  }

  @Override
  public void take(Block block) {
    if (most == 0) {
      write(answer(block));
      return;
    }
    underWay.add(pool.submit(() -> answer(block)));
    while (underWay.size() >= most) {
      writeOldest();
    }
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      writeOldest();
    }
  }

  private Done answer(Block block) {
    Answer answer = answering.answer(block);
    return new Done(block, answer, AnswerJson.write(answer));
  }

  private void writeOldest() {
    try {
      write(underWay.remove().get());
    } catch (ExecutionException e) {
      // Told apart as on the caller's own thread: a file that cannot be read is no fault of ours.
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnusableFolder("The run was interrupted.", "start it again.");
    }
  }

  private void write(Done done) {
    if (!source.exact() && Doubt.founded(done.block, done.answer)) {
      throw new Misled();
    }
    try {
      out.write(done.line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tally.count(done.answer);
    free.add(done.block);
  }

  Tally tally() {
    return tally;
  }

  /** How many patients' lines were in memory at once, at most. */
  int blocksMade() {
    return made;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
