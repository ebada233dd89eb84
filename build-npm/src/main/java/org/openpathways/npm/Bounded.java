package org.openpathways.npm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies no more than was agreed. */
final class Bounded {
  private static final int BUFFER = 1 << 16;

  private Bounded() {}

  /**
   * Copies at most {@code most} bytes; answers how many there were, or {@code most + 1} if more.
   */
  static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long copied = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (copied + n > most) {
        return most + 1;
      }
      out.write(buffer, 0, n);
      copied += n;
    }
    return copied;
  }
}
