package org.openpathways.server.patientsource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Fills the whole buffer it is given. A connection hands out a few kilobytes at a time; the parser
 * is fastest where its buffer holds whole resources.
 */
final class FullReads extends FilterInputStream {
  FullReads(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.readNBytes(into, offset, length);
    return read == 0 && length > 0 ? -1 : read;
  }
}
