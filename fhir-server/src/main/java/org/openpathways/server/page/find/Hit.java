package org.openpathways.server.page.find;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.server.page.read.PathwayView;

/**
 * A pathway that was found.
 *
 * @param pathway the pathway
 * @param under what it was found under, in pieces
 * @param also what else that is called; {@code ""} for nothing
 */
record Hit(PathwayView pathway, List<Piece> under, String also) {
  private static final int LONGEST = 140;
  private static final int BEFORE = 40;

  Hit {
    under = List.copyOf(under);
  }

  /** A piece of a text, marked where it is what was asked for. */
  record Piece(String text, boolean marked) {}

  static Hit of(Entry entry, Asked asked) {
    return new Hit(entry.pathway(), pieces(shown(entry, asked), asked), entry.also());
  }

  /** Of a long text, the part around the first word that was asked for. */
  private static String shown(Entry entry, Asked asked) {
    String text = entry.text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int first =
        Words.of(Words.PLAIN, text).stream()
            .filter(token -> asked.asksFor(token.term()))
            .mapToInt(Words.Token::from)
            .findFirst()
            .orElse(0);
    int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    int end =
        from + LONGEST >= text.length() ? text.length() : text.lastIndexOf(' ', from + LONGEST);
    String part = text.substring(from, Math.max(end, from));
    return (from > 0 ? "\u2026 " : "") + part + (end < text.length() ? " \u2026" : "");
  }

  private static List<Piece> pieces(String text, Asked asked) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int marked = -1;
    int end = 0;
    for (Words.Token token : Words.of(Words.PLAIN, text)) {
      if (asked.asksFor(token.term())) {
        if (marked < 0) {
          marked = token.from();
        }
        end = token.to();
      } else if (marked >= 0) {
        add(pieces, text.substring(at, marked), false);
        add(pieces, text.substring(marked, end), true);
        at = end;
        marked = -1;
      }
    }
    if (marked >= 0) {
      add(pieces, text.substring(at, marked), false);
      add(pieces, text.substring(marked, end), true);
      at = end;
    }
    add(pieces, text.substring(at), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
