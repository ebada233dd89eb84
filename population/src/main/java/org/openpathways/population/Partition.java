package org.openpathways.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * For files in any order: first deals all lines out to temporary files by patient, then takes these
 * one by one, each small enough for memory. The temporary files are the owner's alone and have no
 * names, so nothing is left of them, whatever happens.
 */
final class Partition {
  /** About how much of the input is in memory at once. */
  static final long BUCKET_BYTES = 16L << 20;

  private static final int MOST_BUCKETS = 1_024;

  private final Source source;
  private final Problems problems;
  private final List<Bucket> buckets = new ArrayList<>();

  private Partition(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Hands over every patient's lines.
   *
   * @param beside the folder to put temporary files in
   */
  static void run(Source source, Problems problems, Path beside, long bytes, Blocks blocks) {
    Partition partition = new Partition(source, problems);
    Path folder = temporary(beside);
    try {
      partition.open(folder, (int) Math.min(MOST_BUCKETS, bytes / BUCKET_BYTES + 1));
      partition.deal();
      for (Bucket bucket : partition.buckets) {
        bucket.handOver(source.files(), blocks);
      }
    } finally {
      partition.buckets.forEach(Bucket::close);
      delete(folder);
    }
  }

  private void open(Path folder, int count) {
    for (int i = 0; i < count; i++) {
      buckets.add(new Bucket(folder.resolve("part-" + i)));
    }
  }

  private void deal() {
    for (BulkFile file : source.files()) {
      try (Cursor cursor = new Cursor(file, source, problems)) {
        while (cursor.next()) {
          long hash = LongTable.hash(cursor.owner());
          buckets.get((int) Long.remainderUnsigned(hash >>> 8, buckets.size())).add(cursor);
        }
      }
    }
    buckets.forEach(Bucket::written);
  }

  // A temporary folder is readable by its owner only.
  private static Path temporary(Path beside) {
    try {
      return Files.createTempDirectory(beside, ".openpathways-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
