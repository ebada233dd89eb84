package org.openpathways.server.page.find;

import java.util.Set;
import org.openpathways.server.page.read.PathwayView;

/**
 * Something that a pathway can be found under.
 *
 * @param pathway the pathway
 * @param kind what it is
 * @param text as people read it
 * @param also what else that is called, in words; {@code ""} for nothing
 * @param stems its words without their endings
 */
record Entry(PathwayView pathway, Kind kind, String text, String also, Set<String> stems) {
  Entry {
    stems = Set.copyOf(stems);
  }

  /** What it is; the weight says how much a match tells. */
  enum Kind {
    TITLE(10),
    NAME(9),
    LAY_NAME(8),
    ADVICE(4),
    LAY_WORD(3.5f),
    CONCEPT(3),
    SERVICE(3),
    HEADING(3),
    PASSAGE(2),
    WHOLE(0.6f);

    private final float weight;

    Kind(float weight) {
      this.weight = weight;
    }

    float weight() {
      return weight;
    }

    /** Whether misspelt words are corrected to its words before those of running text. */
    boolean isName() {
      return compareTo(SERVICE) <= 0;
    }
  }

  static Entry of(PathwayView pathway, Kind kind, String text, String also) {
    return new Entry(pathway, kind, text, also, Set.copyOf(Words.stems(text)));
  }
}
