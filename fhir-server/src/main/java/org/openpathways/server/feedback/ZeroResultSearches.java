package org.openpathways.server.feedback;

import java.util.List;

/** Searches that found nothing, for authors to add words or pathways. */
public interface ZeroResultSearches {

  /**
   * Notes that words found nothing. Whoever searches hears of no failure: words that look like an
   * identifier, come too often, or come while the database is away are not recorded.
   *
   * @param sender whose browser session; never stored
   */
  void note(String sender, String locality, String query);

  /** Of one locality, the newest day first, the most frequent first; at most 1,000. */
  List<ZeroResultSearch> of(String locality);
}
