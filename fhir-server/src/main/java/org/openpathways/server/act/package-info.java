/**
 * What a clinician does with advice: what is made of it, and what became of it in this
 * consultation.
 */
@NullMarked
package org.openpathways.server.act;

import org.jspecify.annotations.NullMarked;
