package org.openpathways.engine.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives only so many bytes, then refuses. */
final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long given;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
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

  private void count(int more) {
    given += more;
    if (given > limit) {
      throw tooLarge(limit);
    }
  }

  static UnreadableRecord tooLarge(long limit) {
    return UnreadableRecord.tooLarge("resource", "it has more than " + limit + " bytes");
  }
}
