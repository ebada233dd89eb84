/** The pages for the GP: find, read, consult, act. They show what the other rooms decide. */
@NullMarked
package org.openpathways.server.page;

import org.jspecify.annotations.NullMarked;
