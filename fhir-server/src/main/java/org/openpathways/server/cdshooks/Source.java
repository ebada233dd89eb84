package org.openpathways.server.cdshooks;

import java.net.URI;

/**
 * Whose agreement a card rests on (CH-43).
 *
 * @param label the locality's agreement and its version
 * @param url absolute; where it can be read; never with patient data (CH-52)
 * @param topic the pathway (CH-44)
 */
record Source(String label, URI url, CardCoding topic) {
  Source {
    Filled.all(label);
    Filled.absolute(url);
  }
}
