/**
 * The sentence language: from an author's text to a typed rule tree. Nothing an author types
 * becomes code.
 */
@NullMarked
package org.openpathways.engine.language;

import org.jspecify.annotations.NullMarked;
