package org.openpathways.server.page.read;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of pathways as HTML. HTML in it is shown as text, and links go to web addresses only.
 */
final class Prose {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .omitSingleParagraphP(true)
          .attributeProviderFactory(context -> Prose::describe)
          .build();

  private Prose() {}

  /** One passage, to stand in an element of its own. */
  static String inline(String markdown) {
    return html(markdown);
  }

  /** A table from its rows as written, its head and rule first. */
  static String table(List<String> rows) {
    return html(String.join("\n", rows));
  }

  private static String html(String markdown) {
    return RENDERER.render(PARSER.parse(readable(markdown))).strip();
  }

  /** Laboratories' spelling of micrograms, as people read it. */
  private static String readable(String markdown) {
    return markdown.replaceAll("\\bug(?= |/)", "\u00b5g");
  }

  /** A cell of a table's head is a head of its column. */
  private static void describe(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.put("scope", "col");
    }
  }
}
