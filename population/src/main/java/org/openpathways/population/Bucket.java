package org.openpathways.population;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A temporary file with the lines of some patients: each with its file, number and owner. */
final class Bucket {
  private static final int BUFFER = 1 << 14;

  private final Path path;
  private final DataOutputStream out;

  Bucket(Path path) {
    this.path = path;
    try {
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over its patients in the order of their first lines, then deletes the file. */
  void handOver(List<BulkFile> files, Blocks blocks) {
    ByteBuffer all = ByteBuffer.wrap(read());
    delete();
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
      if (Files.size(path) > Integer.MAX_VALUE - 64) {
        throw new UnusableFolder(
            "The folder is too large to take apart in one go.",
            "export it with all files in the order of the patients, or in parts.");
      }
      return Files.readAllBytes(path);
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

  void delete() {
    try {
      out.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
