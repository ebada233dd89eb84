package org.openpathways.server.page.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader typed, understood word by word.
 *
 * @param words those that pathways have
 * @param understood what was typed with misspelt words put right
 * @param unknown words that no pathway has, nor any word near
 */
record Asked(List<Word> words, String understood, List<String> unknown) {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 100;

  Asked {
    words = List.copyOf(words);
    unknown = List.copyOf(unknown);
  }

  /**
   * A word.
   *
   * @param text as in pathways
   * @param beginning whether it may go on
   */
  record Word(String text, String stem, boolean beginning) {

    boolean matches(String written, String writtenStem) {
      return writtenStem.equals(stem) || beginning && written.startsWith(text);
    }

    private Query query() {
      Query whole = new TermQuery(new Term(SearchIndex.STEM, stem));
      if (!beginning) {
        return whole;
      }
      Query begun =
          new PrefixQuery(
              new Term(SearchIndex.PLAIN, text), MultiTermQuery.SCORING_BOOLEAN_REWRITE);
      return new BooleanQuery.Builder().add(whole, Occur.SHOULD).add(begun, Occur.SHOULD).build();
    }
  }

  static Asked of(String typed, boolean exactly, Spelling spelling) throws IOException {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<Words.Token> tokens = Words.of(Words.PLAIN, text);
    List<Word> words = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    StringBuilder understood = new StringBuilder();
    int copied = 0;
    for (int t = 0; t < Math.min(tokens.size(), MOST_WORDS); t++) {
      Words.Token token = tokens.get(t);
      boolean last = t == tokens.size() - 1 && token.to() == text.length();
      Optional<String> put = understand(token.term(), last, exactly, spelling, words, unknown);
      if (put.isPresent()) {
        understood.append(text, copied, token.from()).append(put.get());
        copied = token.to();
      }
    }
    understood.append(text.substring(copied));
    return new Asked(words, understood.toString().strip(), unknown);
  }

  /** Adds the word; what it was put right to, if it was. */
  private static Optional<String> understand(
      String term,
      boolean last,
      boolean exactly,
      Spelling spelling,
      List<Word> words,
      List<String> unknown)
      throws IOException {
    boolean known = spelling.knows(term);
    if (known || spelling.begins(term)) {
      words.add(new Word(term, Words.stem(term), last && term.length() > 2 || !known));
      return Optional.empty();
    }
    Optional<String> meant = exactly ? Optional.empty() : spelling.meant(term);
    if (meant.isEmpty()) {
      unknown.add(term);
    }
    meant.ifPresent(
        put -> {
          for (String word : put.split(" ")) {
            words.add(new Word(word, Words.stem(word), false));
          }
        });
    return meant;
  }

  /** All of two words, all but one of more. */
  Query query() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word.query(), Occur.SHOULD));
    int needed = words.size() <= 2 ? words.size() : words.size() - 1;
    return all.setMinimumNumberShouldMatch(needed).build();
  }

  /** How well an entry fits: 1 when it has all these words and no others. */
  double fit(Entry entry) {
    long matched = words.stream().filter(word -> has(entry, word)).count();
    double covered = (double) matched / words.size();
    double full = Math.min(1, (double) matched / Math.max(1, entry.stems().size()));
    return covered * covered * (0.4 + 0.6 * full);
  }

  private static boolean has(Entry entry, Word word) {
    return entry.stems().contains(word.stem())
        || word.beginning() && entry.stems().stream().anyMatch(s -> s.startsWith(word.text()));
  }

  /** Whether a word of a text is one that was asked for. */
  boolean asksFor(String written) {
    String plain = written.toLowerCase(Locale.ROOT);
    String stem = Words.stem(written);
    return words.stream().anyMatch(word -> word.matches(plain, stem));
  }
}
