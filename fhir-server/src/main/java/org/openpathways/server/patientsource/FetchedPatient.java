package org.openpathways.server.patientsource;

/**
 * The Patient as a record system gave it, already looked at.
 *
 * @param id as it was asked for
 * @param json the resource
 * @param person what it says
 */
record FetchedPatient(String id, byte[] json, Person person) {}
