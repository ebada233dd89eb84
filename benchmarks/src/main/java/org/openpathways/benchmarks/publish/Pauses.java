package org.openpathways.benchmarks.publish;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** When the garbage collector stopped the process, on the clock of {@link System#nanoTime}. */
final class Pauses {
  private record Pause(long start, long end) {}

  private final List<Pause> pauses = new CopyOnWriteArrayList<>();
  private final long offset =
      System.nanoTime() - ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;

  Pauses() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter && !isConcurrent(collector)) {
        emitter.addNotificationListener(
            (notification, nothing) ->
                add(
                    GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                        .getGcInfo()),
            null,
            null);
      }
    }
  }

  private static boolean isConcurrent(GarbageCollectorMXBean collector) {
    return collector.getName().contains("Concurrent");
  }

  private void add(GcInfo info) {
    long start = offset + info.getStartTime() * 1_000_000;
    pauses.add(new Pause(start, start + Math.max(1, info.getDuration()) * 1_000_000));
  }

  /** Whether a pause of some length fell into an evaluation; its clock is in milliseconds. */
  boolean during(Latencies.Stall stall) {
    long slack = 2_000_000;
    return pauses.stream()
        .anyMatch(p -> p.start() < stall.end() + slack && p.end() > stall.start() - slack);
  }

  double longestMs(long from, long to) {
    return pauses.stream()
        .filter(p -> p.start() >= from && p.start() < to)
        .mapToDouble(p -> (p.end() - p.start()) / 1e6)
        .max()
        .orElse(0);
  }
}
