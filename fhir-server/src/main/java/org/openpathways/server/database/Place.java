package org.openpathways.server.database;

import java.io.IOException;

/** Where a PostgreSQL is to be had. */
interface Place extends AutoCloseable {

  /** Its address, once it is there; may take seconds. */
  Address address() throws IOException;

  /** Whether nothing can have been stored there before this server started. */
  boolean isNew();

  /** Whether it comes up by itself within seconds, so that waiting for it makes sense. */
  boolean isComing();

  @Override
  void close();

  /** A database's address. */
  record Address(String url, String user, String password) {
    @Override
    public String toString() {
      return url;
    }
  }
}
