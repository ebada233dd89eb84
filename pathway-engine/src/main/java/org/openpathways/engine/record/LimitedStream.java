package org.openpathways.engine.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that gives only so many bytes, each once, then refuses. */
public final class LimitedStream extends FilterInputStream {
  private final Supplier<? extends RuntimeException> refusal;
  private long left;

  /**
   * Over another stream.
   *
   * @param most how many bytes it may give
   * @param refusal what to throw at one byte more
   */
  public LimitedStream(InputStream in, long most, Supplier<? extends RuntimeException> refusal) {
    super(in);
    this.left = most;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long given) {
    left -= given;
    if (left < 0) {
      throw refusal.get();
    }
  }
}
