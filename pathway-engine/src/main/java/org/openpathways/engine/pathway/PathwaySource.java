package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.language.WrittenRule;
import org.openpathways.engine.language.WrittenRules;

/**
 * A pathway in a locality as it is written, shared and local parts apart: to show where they differ
 * and to compare two versions, also where they no longer fit together. What is wrong is not said
 * here but by {@link PathwayLoader}.
 *
 * @param about what the shared pathway says of itself
 * @param ages whom it concerns
 * @param limits how long its advice may be put aside
 * @param sharedParameters the shared values, by name
 * @param shared the shared rules
 * @param overlay what the locality changes
 * @param local the locality's rules
 * @param sharedPage the shared page
 * @param leafletText the leaflet, {@code ""} if there is none
 * @param sourcesReview when the sources were last looked at
 * @param tables its score tables, by file name
 */
public record PathwaySource(
    About about,
    Ages ages,
    SetAsideLimits limits,
    Map<String, Parameter> sharedParameters,
    WrittenRules shared,
    Overlay overlay,
    WrittenRules local,
    String sharedPage,
    String leafletText,
    SourcesReview sourcesReview,
    Map<String, String> tables) {
  public PathwaySource {
    sharedParameters = Map.copyOf(sharedParameters);
    tables = Map.copyOf(tables);
  }

  /** Reads it; empty if there is no such pathway. */
  public static Optional<PathwaySource> read(Content content, String pathway, String locality) {
    Problems unheard = new Problems();
    return PathwayFile.read(content, pathway, unheard)
        .map(file -> read(content, file, locality, unheard));
  }

  private static PathwaySource read(
      Content content, PathwayFile file, String locality, Problems unheard) {
    String folder = Paths.pathway(file.about().id());
    Overlay overlay = OverlayReader.read(content, locality, file, unheard);
    return new PathwaySource(
        file.about(),
        file.ages(),
        file.limits(),
        file.parameters(),
        rules(content, folder + "rules.dslr"),
        overlay,
        overlay.rules().map(WrittenRules::of).orElse(WrittenRules.NONE),
        content.text(folder + "page.md").orElse(""),
        content.text(folder + "leaflet.md").orElse(""),
        file.sources(),
        tables(content, folder));
  }

  private static WrittenRules rules(Content content, String path) {
    return content
        .text(path)
        .map(text -> WrittenRules.of(new RulesFile(path, text, false)))
        .orElse(WrittenRules.NONE);
  }

  private static Map<String, String> tables(Content content, String folder) {
    Map<String, String> tables = new TreeMap<>();
    content.list(folder + "scores").stream()
        .filter(path -> path.endsWith(".csv"))
        .forEach(
            path ->
                content
                    .text(path)
                    .ifPresent(text -> tables.put(path.substring(folder.length()), text)));
    return tables;
  }

  /** The values in force: the locality's where it set one. */
  public Map<String, Parameter> parameters() {
    Map<String, Parameter> parameters = new TreeMap<>(sharedParameters);
    parameters.putAll(overlay.parameters());
    return parameters;
  }

  /** The names of all rules, shared ones first, in the order written. */
  public Set<String> ruleNames() {
    Set<String> names = new LinkedHashSet<>(shared.rules().keySet());
    names.addAll(local.rules().keySet());
    return names;
  }

  /** The rule of a name as it holds here; empty if there is none or it is switched off. */
  public Optional<WrittenRule> inForce(String name) {
    return overlay.switchedOff().containsKey(name)
        ? Optional.empty()
        : local.rule(name).or(() -> shared.rule(name));
  }

  /** The passages of a section of the shared page. */
  public List<String> sharedPassages(String section) {
    return texts(PageText.of(sharedPage), section);
  }

  /** The passages that the locality adds to a section. */
  public List<String> localPassages(String section) {
    return texts(PageText.of(overlay.page()), section);
  }

  private static List<String> texts(PageText page, String section) {
    return page.passages(section).stream().map(part -> PageLinks.shown(part.text())).toList();
  }

  /** The whole page as it holds here: each section's shared passages, then the locality's. */
  List<Passage> page() {
    PageText all = PageText.of(sharedPage);
    PageText own = PageText.of(overlay.page());
    List<Passage> page = new ArrayList<>();
    for (String section : sections()) {
      all.passages(section).forEach(part -> page.add(Passage.of(part, parameters(), false)));
      own.passages(section).forEach(part -> page.add(Passage.of(part, parameters(), true)));
    }
    return page;
  }

  /** What the patient gets to read; empty if there is no leaflet. */
  Optional<Leaflet> leaflet() {
    PageText text = PageText.of(leafletText);
    List<Passage> passages =
        text.sections().keySet().stream()
            .flatMap(section -> text.passages(section).stream())
            .map(part -> Passage.of(part, parameters(), false))
            .toList();
    return passages.isEmpty() ? Optional.empty() : Optional.of(new Leaflet(text.title(), passages));
  }

  /** The sections of a page, in order. */
  public static List<String> sections() {
    return PageCheck.SECTIONS;
  }

  /** A text with the values in force in place of their names. */
  public String fill(String text) {
    return AgreedValues.fill(text, parameters());
  }

  /** Whether a text names this value. */
  public static boolean names(String text, String parameter) {
    return text.contains("{" + parameter + "}");
  }
}
