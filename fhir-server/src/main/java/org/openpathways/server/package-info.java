/** The application itself: it starts the rooms, and knows no medicine and no protocol. */
@NullMarked
package org.openpathways.server;

import org.jspecify.annotations.NullMarked;
