package org.openpathways.engine.release;

import java.time.LocalDate;
import java.util.List;

/**
 * A release whose signatures were found good. Whether it answers still depends on the day.
 *
 * @param release the release
 * @param digest its digest, by which answers name it
 * @param demonstration whether a demonstration key signed it: every answer must say so
 */
public record VerifiedRelease(Release release, String digest, boolean demonstration) {

  /** Whether it answers on a day (in the locality's time zone). */
  public boolean answersOn(LocalDate day) {
    return refusalsOn(day).isEmpty();
  }

  /** Why it does not answer on a day; empty if it does. */
  public List<Refusal> refusalsOn(LocalDate day) {
    return ReleaseVerifier.dates(release, day);
  }
}
