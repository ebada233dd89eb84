package org.openpathways.fhir.terminology;

import java.util.Comparator;

/**
 * A code of a value set.
 *
 * @param system the code system's URL
 * @param code the code
 * @param display its words in the source, {@code ""} if it gives none
 */
public record Member(String system, String code, String display) {
  static final Comparator<Member> ORDER =
      Comparator.comparing(Member::system)
          .thenComparing((Member m) -> m.code().length())
          .thenComparing(Member::code);
}
