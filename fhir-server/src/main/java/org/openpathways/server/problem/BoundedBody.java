package org.openpathways.server.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body, read as a stream; one byte too many ends it with 413. */
public final class BoundedBody extends FilterInputStream {
  private final long most;
  private long left;

  /** At most so many bytes. */
  public BoundedBody(InputStream body, long most) {
    super(body);
    this.most = most;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw RequestProblem.tooLarge(
          "",
          "The body is larger than the %d bytes that this server reads. Maybe send only the record parts that discovery names."
              .formatted(most));
    }
  }
}
