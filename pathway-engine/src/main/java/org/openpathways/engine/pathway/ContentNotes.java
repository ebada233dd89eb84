package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.Problems;

/** What an author should look at though nothing is wrong: it never stops a pathway. */
public final class ContentNotes {
  /** The GP's page keeps its place while titles are no longer. */
  private static final int COMFORTABLE_TITLE = 60;

  private ContentNotes() {}

  /** Notes on one sound pathway: values that no sentence uses, and titles that are long. */
  public static List<Problem> of(Content content, Pathway pathway) {
    Problems notes = new Problems();
    unusedParameters(content, pathway, notes);
    longTitles(pathway, notes);
    return notes.list();
  }

  private static void unusedParameters(Content content, Pathway pathway, Problems notes) {
    Map<String, String> files = sentences(content, pathway);
    for (Parameter parameter : new TreeMap<>(pathway.parameters()).values()) {
      String written = "{" + parameter.name() + "}";
      if (files.values().stream().noneMatch(text -> text.contains(written))) {
        notes.add(
            Place.of(Paths.pathway(pathway.id()) + "pathway.yaml"),
            "No sentence uses the parameter " + parameter.name(),
            "take it out, or use " + written + " in a sentence");
      }
    }
  }

  /** The files that hold sentences, by path. */
  private static Map<String, String> sentences(Content content, Pathway pathway) {
    Map<String, String> files = new TreeMap<>();
    String local = Paths.overlay(pathway.about().locality(), pathway.id());
    for (String folder : List.of(Paths.pathway(pathway.id()), local)) {
      content.list(folder).stream()
          .filter(path -> path.endsWith(".dslr") || path.endsWith(".csv"))
          .forEach(path -> content.text(path).ifPresent(text -> files.put(path, text)));
    }
    return files;
  }

  private static void longTitles(Pathway pathway, Problems notes) {
    pathway.rules().stream()
        .filter(rule -> rule.recommendation().isPresent())
        .filter(rule -> rule.recommendation().get().text().length() > COMFORTABLE_TITLE)
        .forEach(
            rule ->
                notes.add(
                    new Place(file(pathway, rule.id().name()), rule.line(), 0),
                    "The title of \"" + rule.id().name() + "\" is longer than 60 characters",
                    "shorten it, and put the rest under Give information"));
  }

  private static String file(Pathway pathway, String rule) {
    String folder =
        pathway.localRules().contains(rule)
            ? Paths.overlay(pathway.about().locality(), pathway.id())
            : Paths.pathway(pathway.id());
    return folder + "rules.dslr";
  }
}
