package org.openpathways.server.page.find;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Which word of the pathways a reader meant who typed one that none of them has. */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int TWO_ERRORS_FROM = 6;
  private static final int SHORTEST_HALF = 3;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether any pathway has the word, with any ending. */
  boolean knows(String word) throws IOException {
    return reader.docFreq(new Term(SearchIndex.STEM, Words.stem(word))) > 0;
  }

  /** Whether a word of any pathway begins so. */
  boolean begins(String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, SearchIndex.PLAIN);
    if (terms == null || word.length() < SHORTEST_HALF) {
      return false;
    }
    TermsEnum all = terms.iterator();
    boolean found = all.seekCeil(new BytesRef(word)) != TermsEnum.SeekStatus.END;
    return found && all.term().utf8ToString().startsWith(word);
  }

  /**
   * Two words written as one, or the nearest word, names before running text; empty if none is
   * near.
   */
  Optional<String> meant(String word) throws IOException {
    Optional<String> apart = apart(word);
    if (apart.isPresent() || word.length() < SHORTEST || Character.isDigit(word.charAt(0))) {
      return apart;
    }
    Optional<String> name = nearest(SearchIndex.NAMES, word);
    return name.isPresent() ? name : nearest(SearchIndex.PLAIN, word);
  }

  private Optional<String> apart(String word) throws IOException {
    for (int at = SHORTEST_HALF; at <= word.length() - SHORTEST_HALF; at++) {
      String first = word.substring(0, at);
      String second = word.substring(at);
      if (isName(first) && isName(second)) {
        return Optional.of(first + " " + second);
      }
    }
    return Optional.empty();
  }

  private boolean isName(String word) throws IOException {
    return reader.docFreq(new Term(SearchIndex.NAMES, word)) > 0;
  }

  private Optional<String> nearest(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return Optional.empty();
    }
    int errors = word.length() < TWO_ERRORS_FROM ? 1 : 2;
    // Short words are many: one that begins with another letter was hardly meant.
    int same = word.length() < TWO_ERRORS_FROM ? 1 : 0;
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), errors, same, true);
    BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
    String best = "";
    double most = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String candidate = term.utf8ToString();
      double score = score(word, candidate, likeness.getBoost(), near.docFreq());
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Fewest errors first; among equals those that begin alike, then the commoner word. */
  private static double score(String word, String candidate, float likeness, int frequency) {
    double alike = candidate.charAt(0) == word.charAt(0) ? 0.1 : 0;
    return likeness + alike + Math.min(frequency, 20) / 1000.0;
  }
}
