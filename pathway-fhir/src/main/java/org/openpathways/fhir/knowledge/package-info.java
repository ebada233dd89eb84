/**
 * Knowledge as FHIR R4 resources: a pathway in one locality becomes a PlanDefinition, its
 * ActivityDefinitions, a Library with the rules as DRL and the page, value sets and services.
 */
@NullMarked
package org.openpathways.fhir.knowledge;

import org.jspecify.annotations.NullMarked;
