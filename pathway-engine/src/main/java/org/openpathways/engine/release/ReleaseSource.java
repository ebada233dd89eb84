package org.openpathways.engine.release;

import java.io.IOException;
import java.util.List;

/** Where releases come from. Nothing here is trusted yet: {@link ReleaseShelf} checks each. */
public interface ReleaseSource {

  /**
   * All release files, in a stable order.
   *
   * @throws IOException if the place itself cannot be read
   */
  List<Found> find() throws IOException;

  /**
   * Changes when the files do, without reading them; always the same where they cannot change.
   *
   * @throws IOException if the place itself cannot be read
   */
  default String mark() throws IOException {
    return "";
  }

  /**
   * A file as found.
   *
   * @param where names it in messages
   * @param bytes its content; longer than a release may be if the file is
   */
  record Found(String where, byte[] bytes) {}
}
