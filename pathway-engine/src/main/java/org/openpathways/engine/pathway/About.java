package org.openpathways.engine.pathway;

import java.util.List;

/**
 * Who and what a pathway is.
 *
 * @param id lower case with hyphens; also its topic code
 * @param title for clinicians, at most 60 characters
 * @param version of the shared pathway, for example {@code 3.2}
 * @param locality the locality's id
 * @param specialty the hospital specialty that signs
 * @param agreedBy the roles that agreed it, in words
 * @param reviewBy in words, ISO date
 * @param risk {@code high} for cancer, urgent and other pathways that need more than two signatures
 *     (SAF-28)
 * @param guideline what it rests on, in words
 * @param synonyms other words to find it by
 * @param demonstration whether it is demonstration content, never clinically approved
 */
public record About(
    String id,
    String title,
    String version,
    String locality,
    String specialty,
    List<String> agreedBy,
    String reviewBy,
    String risk,
    String guideline,
    List<String> synonyms,
    boolean demonstration) {
  public About {
    agreedBy = List.copyOf(agreedBy);
    synonyms = List.copyOf(synonyms);
  }
}
