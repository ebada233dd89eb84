package org.openpathways.population;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A temporary file with the lines of some patients: each with its file, number and owner. It has no
 * name once it is open, so nothing is left of it however the process ends.
 */
final class Bucket implements AutoCloseable {
  private static final int BUFFER = 1 << 14;
  private static final int READ_AT_ONCE = 1 << 20;

  private final FileChannel channel;
  private final DataOutputStream out;

  Bucket(Path path) {
    try {
      channel =
          FileChannel.open(
              path,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
  }

  void add(Cursor cursor) {
    Lines lines = cursor.lines();
    byte[] owner = cursor.owner().getBytes(StandardCharsets.UTF_8);
    int length = lines.tooLong() ? -1 : lines.to() - lines.from();
    try {
      out.writeInt(cursor.file().number());
      out.writeLong(lines.number());
      out.writeInt(owner.length);
      out.write(owner);
      out.writeInt(length);
      out.write(lines.bytes(), lines.from(), Math.max(length, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void written() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over its patients in the order of their first lines, then gives the file up. */
  void handOver(List<BulkFile> files, Blocks blocks) {
    ByteBuffer all = ByteBuffer.wrap(read());
    close();
    for (Map.Entry<String, List<Integer>> patient : places(all).entrySet()) {
      Block block = blocks.empty();
      block.begin(patient.getKey());
      for (int place : patient.getValue()) {
        addTo(block, all, place, files);
      }
      blocks.take(block);
    }
  }

  private byte[] read() {
    try {
      if (channel.size() > Integer.MAX_VALUE - 64) {
        throw new UnusableFolder(
            "The folder is too large to take apart in one go.",
            "export it with all files in the order of the patients, or in parts.");
      }
      byte[] all = new byte[(int) channel.size()];
      int filled = 0;
      while (filled < all.length) {
        int more = Math.min(READ_AT_ONCE, all.length - filled);
        int count = channel.read(ByteBuffer.wrap(all, filled, more), filled);
        if (count < 0) {
          throw new EOFException("The temporary file has become shorter.");
        }
        filled += count;
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Integer>> places(ByteBuffer all) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    while (all.hasRemaining()) {
      int place = all.position();
      all.getInt();
      all.getLong();
      places.computeIfAbsent(text(all), owner -> new ArrayList<>()).add(place);
      int length = all.getInt();
      all.position(all.position() + Math.max(length, 0));
    }
    return places;
  }

  private static String text(ByteBuffer all) {
    byte[] text = new byte[all.getInt()];
    all.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static void addTo(Block block, ByteBuffer all, int place, List<BulkFile> files) {
    all.position(place);
    int number = all.getInt();
    BulkFile file = files.stream().filter(f -> f.number() == number).findFirst().orElseThrow();
    long line = all.getLong();
    text(all);
    int length = all.getInt();
    if (length < 0) {
      block.bad(BadLine.of(file, line, "it is too long"));
    } else {
      block.add(file, line, all.array(), all.position(), all.position() + length);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
