package org.openpathways.server.page.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How texts and questions are cut into words: plain, or without their endings. */
final class Words {
  private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /** Words as written, in lower case. */
  static final Analyzer PLAIN = new Cutting(false);

  /** Words without their endings: bleed, bleeds and bleeding are one. */
  static final Analyzer STEMS = new Cutting(true);

  private Words() {}

  /**
   * A word in a text.
   *
   * @param term as compared
   * @param from where it begins in the text
   * @param to where it ends
   */
  record Token(String term, int from, int to) {}

  /** The words of a text, without those that say nothing. */
  static List<Token> of(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** One word without its ending. */
  static String stem(String word) {
    List<Token> tokens = of(STEMS, word);
    return tokens.isEmpty() ? word : tokens.get(0).term();
  }

  /** The words of a text without their endings. */
  static List<String> stems(String text) {
    return of(STEMS, text).stream().map(Token::term).toList();
  }

  private static final class Cutting extends Analyzer {
    private final boolean stem;

    Cutting(boolean stem) {
      this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokens = new StandardTokenizer();
      TokenStream plain =
          new StopFilter(
              new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens))),
              STOP);
      return new TokenStreamComponents(tokens, stem ? new PorterStemFilter(plain) : plain);
    }
  }
}
