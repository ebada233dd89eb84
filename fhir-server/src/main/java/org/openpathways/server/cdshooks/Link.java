package org.openpathways.server.cdshooks;

import java.net.URI;

/**
 * A link of type {@code absolute} (CH-52).
 *
 * @param label what it opens
 * @param url absolute, without patient data
 */
record Link(String label, URI url) {
  Link {
    Filled.all(label);
    Filled.absolute(url);
  }
}
