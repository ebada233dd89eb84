package org.openpathways.server.page.read;

import java.util.List;
import org.openpathways.engine.pathway.Parameter;
import org.openpathways.engine.pathway.Passage;

/**
 * A passage to show.
 *
 * @param html what it says
 * @param facts the facts it rests on
 * @param rules the rules it speaks of
 * @param values the locality's own values in it, with why and who agreed
 * @param local whether it is the locality's own
 */
public record PassageView(
    String html, List<String> facts, List<String> rules, List<Parameter> values, boolean local) {
  public PassageView {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
    values = List.copyOf(values);
  }

  static PassageView of(Passage passage) {
    return new PassageView(
        Prose.inline(passage.words()),
        passage.facts(),
        passage.rules(),
        passage.values(),
        passage.local());
  }
}
