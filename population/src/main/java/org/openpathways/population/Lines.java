package org.openpathways.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of one file, one after another, in one buffer that is used again. The current line is
 * {@code bytes()} from {@code from()} to {@code to()}; blank lines are passed over.
 */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int filled;
  private int from;
  private int to;
  private int next;
  private long number;

  /** Where in the file the buffer begins. */
  private long base;

  private boolean tooLong;
  private boolean ended;

  /**
   * @param size of the buffer to begin with
   * @param longest line that is read; of a longer one only the beginning is kept
   */
  Lines(Path file, int size, int longest) {
    this.longest = longest;
    this.buffer = new byte[Math.min(size, longest)];
    try {
      in = Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Where in the file the line begins; of a line too long it is not known. */
  long offset() {
    return base + from;
  }

  /** Counted from one. */
  long number() {
    return number;
  }

  /** Whether the current line is only the beginning of one. */
  boolean tooLong() {
    return tooLong;
  }

  /** Goes to the next line that is not blank. */
  boolean next() {
    do {
      if (!advance()) {
        return false;
      }
    } while (blank());
    return true;
  }

  private boolean advance() {
    from = next;
    tooLong = false;
    int searched = from;
    while (true) {
      int end = Newlines.next(buffer, searched, filled);
      if (end >= 0) {
        return take(end, end + 1);
      }
      searched = filled - from;
      if (!more()) {
        return from < filled && take(filled, filled);
      }
      searched = tooLong ? from : searched;
    }
  }

  private boolean take(int end, int after) {
    to = end;
    next = after;
    number++;
    return true;
  }

  /** Reads on behind what is there; the line moves to the front of the buffer. */
  private boolean more() {
    if (ended) {
      return false;
    }
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    filled -= from;
    base += from;
    from = 0;
    if (filled == buffer.length && !grow()) {
      skipRest();
      return !ended || filled > 0;
    }
    return read(filled);
  }

  private boolean grow() {
    if (buffer.length >= longest) {
      return false;
    }
    buffer = Arrays.copyOf(buffer, (int) Math.min(longest, 2L * buffer.length));
    return true;
  }

  // The beginning stays, then a newline ends it, so that the line is taken and reported.
  private void skipRest() {
    tooLong = true;
    int kept = filled / 2;
    int end = -1;
    while (end < 0) {
      base += filled - kept;
      filled = kept;
      if (!read(kept)) {
        return;
      }
      end = Newlines.next(buffer, kept, filled);
    }
    System.arraycopy(buffer, end, buffer, kept, filled - end);
    filled -= end - kept;
    base += end - kept;
  }

  private boolean read(int at) {
    try {
      int count = in.read(buffer, at, buffer.length - at);
      ended = count < 0;
      filled = at + Math.max(count, 0);
      return !ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean blank() {
    for (int i = from; i < to; i++) {
      if (bytes()[i] > ' ' || bytes()[i] < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
