package org.openpathways.server.cdshooks;

import java.net.URI;

/** A link of a card (CH-52). Only one that launches us can have something to say to the launch. */
sealed interface Link permits AbsoluteLink, SmartLink {

  /** What it opens. */
  String label();

  /** Absolute, without patient data. */
  URI url();
}
