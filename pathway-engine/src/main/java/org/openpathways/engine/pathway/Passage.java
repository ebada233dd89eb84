package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of a page as it holds in a locality, values filled in.
 *
 * @param section the section it stands in
 * @param form what it is in Markdown
 * @param text its Markdown on one line, with its facts and without its directives
 * @param rules the rules it is bound to, by {@code {rule: NAME}}
 * @param values the values of the locality's own in it
 * @param local whether it is the locality's own or holds one of its values
 */
public record Passage(
    String section,
    Form form,
    String text,
    List<String> rules,
    List<Parameter> values,
    boolean local) {
  private static final String FACT = "[A-Z][A-Z0-9]{1,4}-[0-9]{1,3}[a-z]?";

  /** How a passage names its facts, as a regular expression. */
  static final String FACTS = "\\[" + FACT + "(?:, " + FACT + ")*\\]";

  private static final Pattern CITED = Pattern.compile(" ?" + FACTS);
  private static final Pattern ONE = Pattern.compile(FACT);
  private static final Pattern MARK = Pattern.compile("^(?:#+|[-*+]|[0-9]+[.)]) +");

  public Passage {
    rules = List.copyOf(rules);
    values = List.copyOf(values);
  }

  /** What a passage is. */
  public enum Form {
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    ROW
  }

  static Passage of(PageText.Part part, Map<String, Parameter> parameters, boolean local) {
    List<Parameter> values =
        AgreedValues.named(part.text(), parameters).stream().filter(Parameter::local).toList();
    return new Passage(
        part.section(),
        Form.valueOf(part.kind().name()),
        AgreedValues.fill(PageLinks.shown(part.text()), parameters),
        PageLinks.of(part.text()).stream().map(PageLinks.Link::rule).toList(),
        values,
        local || !values.isEmpty());
  }

  /** The facts it rests on, for example {@code CRC-8}. */
  public List<String> facts() {
    return CITED
        .matcher(text)
        .results()
        .flatMap(cited -> ONE.matcher(cited.group()).results())
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  /** Its Markdown without facts and without the mark that begins an item or a heading. */
  public String words() {
    Matcher mark = MARK.matcher(text);
    String content = form == Form.ITEM || form == Form.SUBHEADING ? mark.replaceFirst("") : text;
    return CITED.matcher(content).replaceAll("");
  }
}
