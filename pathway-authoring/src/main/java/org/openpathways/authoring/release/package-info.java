/** Signing: releases made from agreed content, each side with its own key. */
@NullMarked
package org.openpathways.authoring.release;

import org.jspecify.annotations.NullMarked;
