package org.openpathways.engine.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.openpathways.engine.language.Sentence.Section;

/**
 * Expands checked sentences to DRL through Drools' own DSL expander. Each sentence meets only the
 * one entry that it matched, so that no other entry can find itself in an author's words.
 */
final class DslExpansion {
  private static final String WHEN = "when\n";
  private static final String THEN = "\nthen\n";
  private static final String END = "\nend\n";

  private final Map<Sentence, DSLMapping> mappings = new HashMap<>();

  DslExpansion(SentenceDictionary dictionary) {
    dictionary.sentences().forEach(sentence -> mappings.put(sentence, mapping(sentence)));
  }

  private static DSLMapping mapping(Sentence sentence) {
    String section = sentence.section() == Section.CONDITION ? "condition" : "consequence";
    // Drools' reader of dictionaries stumbles over a comma right after a slot.
    String words = sentence.words().replace("},", "}(?:,)");
    String entry = "[" + section + "][]" + words + "=" + sentence.meaning() + "\n";
    DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
    try {
      if (!file.parseAndLoad(new StringReader(entry))) {
        throw new IllegalStateException("Drools cannot read the dictionary entry: " + entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.getMapping();
  }

  /** A rule in DRL with these conditions and actions. */
  String rule(List<ReadSentence> conditions, List<ReadSentence> actions) {
    StringBuilder drl = new StringBuilder("rule \"checked\"\n").append(WHEN);
    conditions.forEach(condition -> drl.append(condition(condition)).append('\n'));
    drl.append("then\n");
    actions.forEach(action -> drl.append(action(action)).append('\n'));
    return drl.append("end\n").toString();
  }

  private String condition(ReadSentence read) {
    String expanded = expand(read, WHEN + read.forExpander() + THEN + END);
    return between(expanded, WHEN, THEN);
  }

  private String action(ReadSentence read) {
    String expanded = expand(read, WHEN + THEN + read.forExpander() + END);
    return between(expanded, THEN, END);
  }

  private String expand(ReadSentence read, String body) {
    DefaultExpander expander = new DefaultExpander();
    expander.addDSLMapping(mappings.get(read.sentence()));
    return expander.expand("rule \"r\"\n" + body);
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    int end = text.lastIndexOf(after);
    return start < 0 || end < start ? "" : text.substring(start + before.length(), end).strip();
  }
}
