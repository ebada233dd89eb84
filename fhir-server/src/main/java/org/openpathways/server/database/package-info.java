/**
 * PostgreSQL: its own in demonstrations and tests, a configured one in care. Opened in the
 * background, and allowed to be away: advice does not need it.
 */
@NullMarked
package org.openpathways.server.database;

import org.jspecify.annotations.NullMarked;
