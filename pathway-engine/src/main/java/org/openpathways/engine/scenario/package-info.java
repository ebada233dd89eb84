/** Scenarios: example patients with the advice that clinicians expect. */
@NullMarked
package org.openpathways.engine.scenario;

import org.jspecify.annotations.NullMarked;
