package org.openpathways.server.cdshooks;

import java.net.URI;

/**
 * Opens a page as it is.
 *
 * @param label what it opens
 * @param url absolute, without patient data
 */
record AbsoluteLink(String label, URI url) implements Link {
  AbsoluteLink {
    Filled.all(label);
    Filled.absolute(url);
  }
}
