/** Questions: what to ask now, so that few questions decide the advice (SAF-7). */
@NullMarked
package org.openpathways.engine.question;

import org.jspecify.annotations.NullMarked;
