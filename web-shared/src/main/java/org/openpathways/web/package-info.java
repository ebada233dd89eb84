/** What all pages share, whoever they are for: layout, styles, words and security headers. */
@NullMarked
package org.openpathways.web;

import org.jspecify.annotations.NullMarked;
