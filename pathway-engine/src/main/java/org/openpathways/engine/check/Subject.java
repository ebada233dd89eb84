package org.openpathways.engine.check;

import java.time.LocalDate;
import java.util.List;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;

/**
 * What is checked, and for whom.
 *
 * @param content its files
 * @param library what loads of it; pathways with a problem are left out
 * @param day the day on which nothing may be overdue
 * @param forAuthors whether somebody is still writing it: what the shipped library may not lack is
 *     then a warning
 */
public record Subject(Content content, LoadedLibrary library, LocalDate day, boolean forAuthors) {

  /** The severity of something that is missing while content is written. */
  public Severity unfinished() {
    return forAuthors ? Severity.WARNING : Severity.ERROR;
  }

  /** Every pathway in every locality that uses it. */
  public List<Pathway> pathways() {
    return library.areas().stream().flatMap(area -> area.pathways().stream()).toList();
  }

  /** Where a rule stands: in the shared file, or in the locality's if the locality wrote it. */
  public static Place place(Pathway pathway, Rule rule) {
    return place(pathway, rule, rule.line());
  }

  /** A line of a rule. */
  public static Place place(Pathway pathway, Rule rule, int line) {
    String folder =
        pathway.localRules().contains(rule.id().name())
            ? Paths.overlay(pathway.about().locality(), pathway.id())
            : Paths.pathway(pathway.id());
    return new Place(folder + "rules.dslr", line, 0);
  }
}
