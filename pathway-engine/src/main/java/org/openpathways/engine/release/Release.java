package org.openpathways.engine.release;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The immutable whole of one pathway in one locality: shared files, overlay, the concepts and value
 * sets its sentences use, the services it refers to. It is compiled by the same loader as a content
 * folder.
 *
 * @param pathway the pathway's id
 * @param locality the locality's id
 * @param version the shared pathway's version
 * @param effectiveFrom the first day it answers
 * @param reviewBy the last day it answers
 * @param files the content by path, sorted
 * @param signatures over the digest of all the above
 */
public record Release(
    String pathway,
    String locality,
    String version,
    LocalDate effectiveFrom,
    LocalDate reviewBy,
    SortedMap<String, String> files,
    List<Signature> signatures) {
  public Release {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    signatures = List.copyOf(signatures);
  }

  /** The same content under these signatures. */
  public Release withSignatures(List<Signature> signatures) {
    return new Release(pathway, locality, version, effectiveFrom, reviewBy, files, signatures);
  }
}
