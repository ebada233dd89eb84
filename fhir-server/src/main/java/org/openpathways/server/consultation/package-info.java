/** One request from start to end: which locality, which moment, which advice. All faces use it. */
@NullMarked
package org.openpathways.server.consultation;

import org.jspecify.annotations.NullMarked;
