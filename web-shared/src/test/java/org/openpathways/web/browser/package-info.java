/**
 * A real browser for tests: what it asks for, what it complains of, how it is used without a mouse.
 */
@NullMarked
package org.openpathways.web.browser;

import org.jspecify.annotations.NullMarked;
