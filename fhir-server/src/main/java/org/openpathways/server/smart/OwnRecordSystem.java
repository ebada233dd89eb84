package org.openpathways.server.smart;

import java.util.List;

/** A record system that is part of this server: the demonstration's. */
public interface OwnRecordSystem {

  /** Our registration there, under each address at which this server is reached. */
  List<SmartClient> clients();
}
