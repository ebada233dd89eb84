/** A pathway's page with one patient's place on it marked. */
@NullMarked
package org.openpathways.server.page.marked;

import org.jspecify.annotations.NullMarked;
