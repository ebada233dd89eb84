/** The CDS Hooks 2.0 face: discovery, requests, cards. */
@NullMarked
package org.openpathways.server.cdshooks;

import org.jspecify.annotations.NullMarked;
