/** Spoils content in small ways, to see whether the checks notice and say where. */
package org.openpathways.pathways.mutation;
