/**
 * A pathway to read: its page in sections, its rules in sentences, its services, who agreed it.
 * Made once for each release, when a library is swapped.
 */
@NullMarked
package org.openpathways.server.page.read;

import org.jspecify.annotations.NullMarked;
