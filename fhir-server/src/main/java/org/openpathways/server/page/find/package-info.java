/** Finding a pathway: by search, by topic, by letter. */
@NullMarked
package org.openpathways.server.page.find;

import org.jspecify.annotations.NullMarked;
