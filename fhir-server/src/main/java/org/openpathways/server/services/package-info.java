/** What services say of themselves today: open, limited or closed. */
@NullMarked
package org.openpathways.server.services;

import org.jspecify.annotations.NullMarked;
