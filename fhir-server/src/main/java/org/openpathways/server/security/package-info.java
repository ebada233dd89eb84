/**
 * Who may send what: sessions and forms of the pages. The APIs are guarded apart from them. Headers
 * but {@code Cache-Control} are set by {@code web-shared} alone.
 */
@NullMarked
package org.openpathways.server.security;

import org.jspecify.annotations.NullMarked;
