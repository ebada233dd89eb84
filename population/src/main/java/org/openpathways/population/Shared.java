package org.openpathways.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Medications and organisations, which patients' lines refer to. Only where each one stands is kept
 * (16 bytes); its line is read from the file when a patient needs it. Safe for several threads.
 */
final class Shared implements AutoCloseable {
  private static final int FILE_SHIFT = 48;
  private static final int READ = 4096;

  private final List<BulkFile> files;
  private final List<FileChannel> channels = new ArrayList<>();
  private final LongTable places = new LongTable();
  private final int longest;

  /** A line of one of the files. */
  record Line(BulkFile file, byte[] bytes) {}

  private Shared(List<BulkFile> files, int longest) {
    this.files = files;
    this.longest = longest;
  }

  static Shared of(List<BulkFile> files, int longest, Problems problems) {
    Shared shared = new Shared(files, longest);
    for (int i = 0; i < files.size(); i++) {
      shared.index(i, problems);
    }
    return shared;
  }

  private void index(int file, Problems problems) {
    BulkFile bulk = files.get(file);
    channels.add(open(bulk));
    try (Lines lines = new Lines(bulk.path(), Cursor.BUFFER, longest)) {
      while (lines.next()) {
        problems.line(lines);
        String id = ParsedOwner.of(lines.bytes(), lines.from(), lines.to(), bulk);
        if (id.isEmpty() || lines.tooLong()) {
          problems.unassigned(BadLine.of(bulk, lines.number(), "it has no id, or is broken"));
        } else {
          long place = ((long) file << FILE_SHIFT) + lines.offset();
          places.add(LongTable.hash(bulk.type() + "/" + id), place);
        }
      }
    }
  }

  boolean isEmpty() {
    return places.size() == 0;
  }

  /** The lines of the resource of this type and id. */
  List<Line> find(String type, String id) {
    List<Line> found = new ArrayList<>(1);
    for (long place : places.all(LongTable.hash(type + "/" + id))) {
      BulkFile file = files.get((int) (place >>> FILE_SHIFT));
      byte[] line = read(place);
      boolean it = file.type().equals(type);
      if (it && ParsedOwner.of(line, 0, line.length, file).equals(id)) {
        found.add(new Line(file, line));
      }
    }
    return found;
  }

  private byte[] read(long place) {
    FileChannel channel = channels.get((int) (place >>> FILE_SHIFT));
    long offset = place & (1L << FILE_SHIFT) - 1;
    byte[] line = new byte[READ];
    int filled = 0;
    try {
      while (true) {
        int count =
            channel.read(ByteBuffer.wrap(line, filled, line.length - filled), offset + filled);
        int end = Newlines.next(line, filled, filled + Math.max(count, 0));
        filled += Math.max(count, 0);
        if (end >= 0 || count < 0) {
          return Arrays.copyOf(line, end >= 0 ? end : filled);
        }
        line = filled == line.length ? Arrays.copyOf(line, 2 * filled) : line;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(BulkFile file) {
    try {
      return FileChannel.open(file.path(), StandardOpenOption.READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
