package org.openpathways.fhir.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/**
 * Compresses without a time, a name or a system in the header: Java's own writer puts a different
 * one there in different versions. The compressed part is zlib's, so another zlib may give other
 * bytes for the same files; the digest is over the files.
 */
final class Gzip {
  private static final int MOST_BYTES = 64 << 20;
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

  private Gzip() {}

  static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEADER);
    deflate(bytes, out);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    out.writeBytes(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) crc.getValue())
            .putInt(bytes.length)
            .array());
    return out.toByteArray();
  }

  private static void deflate(byte[] bytes, ByteArrayOutputStream out) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] some = new byte[8192];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes, at most 64 MiB of them.
   *
   * @param where names the package in messages
   * @throws UnreadablePackage if it is not compressed so, or unfolds to more
   */
  static byte[] expand(byte[] bytes, String where) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] expanded = in.readNBytes(MOST_BYTES + 1);
      if (expanded.length > MOST_BYTES) {
        throw new UnreadablePackage(where, "unfolds to more than " + MOST_BYTES + " bytes");
      }
      return expanded;
    } catch (IOException damaged) {
      throw new UnreadablePackage(where, "is no .tgz file, or is cut or damaged");
    }
  }
}
