/**
 * YAML as content uses it: mappings, lists and texts, read strictly, every problem with its line.
 */
@NullMarked
package org.openpathways.engine.yaml;

import org.jspecify.annotations.NullMarked;
