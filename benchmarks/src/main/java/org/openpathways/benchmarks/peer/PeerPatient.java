package org.openpathways.benchmarks.peer;

import ca.uhn.fhir.repository.IRepository;
import org.opencds.cqf.cql.engine.execution.Environment;

/**
 * One patient, ready for the peer: filled repository, environments built.
 *
 * @param id the patient's id
 * @param repository the record and the knowledge
 * @param own an environment that retrieves from the repository
 * @param indexed an environment that retrieves by code from an index
 */
record PeerPatient(String id, IRepository repository, Environment own, Environment indexed) {}
