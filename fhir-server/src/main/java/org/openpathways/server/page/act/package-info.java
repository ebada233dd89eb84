/** What a GP does with advice: refer, order, tell, decline, put off; and the text for the notes. */
@NullMarked
package org.openpathways.server.page.act;

import org.jspecify.annotations.NullMarked;
