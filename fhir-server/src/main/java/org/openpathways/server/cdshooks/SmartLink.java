package org.openpathways.server.cdshooks;

import java.net.URI;

/**
 * Opens us by a SMART launch, for the patient that the record system shows.
 *
 * @param label what it opens
 * @param url our launch URL
 * @param appContext what the launch gets to know of the card: the pathway's id
 */
record SmartLink(String label, URI url, String appContext) implements Link {
  SmartLink {
    Filled.all(label, appContext);
    Filled.absolute(url);
  }
}
