package org.openpathways.server.visit;

import jakarta.servlet.http.HttpSession;

/**
 * A clinician is finished with a patient: whoever keeps something of the visit forgets it now.
 *
 * @param visit its id
 * @param session the browser session that it belonged to
 */
public record VisitOver(String visit, HttpSession session) {}
