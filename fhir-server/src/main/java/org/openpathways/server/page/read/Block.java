package org.openpathways.server.page.read;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.pathway.Passage;
import org.openpathways.engine.pathway.Passage.Form;

/**
 * What stands together in a section.
 *
 * @param kind what it is
 * @param title of a part that opens; otherwise {@code ""}
 * @param html of a table; otherwise {@code ""}
 * @param passages its passages; of a table, none
 * @param facts what a table rests on
 * @param inside of a part that opens: what it holds
 */
public record Block(
    Kind kind,
    String title,
    String html,
    List<PassageView> passages,
    List<String> facts,
    List<Block> inside) {
  public Block {
    passages = List.copyOf(passages);
    facts = List.copyOf(facts);
    inside = List.copyOf(inside);
  }

  /** Paragraphs, a list, a table, or a part that opens for depth. */
  public enum Kind {
    TEXT,
    LIST,
    TABLE,
    DEPTH
  }

  /** A section's passages as blocks; what stands under a subheading opens. */
  static List<Block> of(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    List<Passage> run = new ArrayList<>();
    int next = 0;
    while (next < passages.size() && passages.get(next).form() != Form.SUBHEADING) {
      run.add(passages.get(next++));
    }
    blocks.addAll(runs(run));
    while (next < passages.size()) {
      String title = passages.get(next++).words();
      run.clear();
      while (next < passages.size() && passages.get(next).form() != Form.SUBHEADING) {
        run.add(passages.get(next++));
      }
      blocks.add(new Block(Kind.DEPTH, title, "", List.of(), List.of(), runs(run)));
    }
    return blocks;
  }

  /** Neighbours of one form stand in one block. */
  private static List<Block> runs(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    while (from < passages.size()) {
      int to = from + 1;
      while (to < passages.size() && passages.get(to).form() == passages.get(from).form()) {
        to++;
      }
      blocks.add(run(passages.subList(from, to)));
      from = to;
    }
    return blocks;
  }

  private static Block run(List<Passage> run) {
    if (run.get(0).form() == Form.ROW) {
      List<String> facts = run.stream().flatMap(row -> row.facts().stream()).distinct().toList();
      String table = Prose.table(run.stream().map(Passage::words).toList());
      return new Block(Kind.TABLE, "", table, List.of(), facts, List.of());
    }
    Kind kind = run.get(0).form() == Form.ITEM ? Kind.LIST : Kind.TEXT;
    return new Block(
        kind, "", "", run.stream().map(PassageView::of).toList(), List.of(), List.of());
  }
}
