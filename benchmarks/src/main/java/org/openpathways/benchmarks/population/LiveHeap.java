package org.openpathways.benchmarks.population;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** Watches how much of the heap is in use after a collection, at most, while something runs. */
final class LiveHeap {
  private static final long EVERY_MILLIS = 400;

  private long most;

  /** The most that was live meanwhile, in bytes. */
  static long during(Runnable work) {
    LiveHeap heap = new LiveHeap();
    Thread watch = new Thread(heap::watch, "live heap");
    watch.setDaemon(true);
    watch.start();
    work.run();
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return heap.most;
  }

  private void watch() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most = Math.max(most, used);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
