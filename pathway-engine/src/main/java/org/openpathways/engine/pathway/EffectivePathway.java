package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.WrittenLine;
import org.openpathways.engine.language.WrittenRule;

/**
 * What holds in a locality, line by line, with what is shared and what is local.
 *
 * @param about who and what the pathway is
 * @param locality where
 * @param agreedBy who agreed it here, in words
 * @param parameters its values, by name
 * @param entry whom it concerns
 * @param rules its rules, those switched off too, in order
 * @param services the services that its rules refer to, all of them the locality's, by name
 * @param page the passages of its page, in order
 * @param leaflet what the patient gets to read; empty if there is none
 * @param sourcesReview when its sources were last looked at
 */
public record EffectivePathway(
    About about,
    Locality locality,
    List<String> agreedBy,
    List<Value> parameters,
    List<Line> entry,
    List<LocalRule> rules,
    List<Service> services,
    List<Passage> page,
    Optional<Leaflet> leaflet,
    SourcesReview sourcesReview) {
  public EffectivePathway {
    agreedBy = List.copyOf(agreedBy);
    parameters = List.copyOf(parameters);
    entry = List.copyOf(entry);
    rules = List.copyOf(rules);
    services = List.copyOf(services);
    page = List.copyOf(page);
  }

  /** Where a rule comes from. */
  public enum Origin {
    SHARED,
    ADDED,
    REPLACED,
    SWITCHED_OFF
  }

  /**
   * A value.
   *
   * @param inForce the value here
   * @param shared the shared value, where the locality set another
   */
  public record Value(Parameter inForce, Optional<Parameter> shared) {}

  /**
   * A line of a rule, values filled in.
   *
   * @param written the line
   * @param local whether the locality wrote it or set a value in it
   */
  public record Line(WrittenLine written, boolean local) {}

  /**
   * A rule.
   *
   * @param name its name
   * @param origin where it comes from
   * @param agreement why it is not the shared one, and who agreed
   * @param sources the clinical facts it names
   * @param lines its lines; of a rule that is switched off, those that do not count here
   */
  public record LocalRule(
      String name,
      Origin origin,
      Optional<Agreement> agreement,
      List<String> sources,
      List<Line> lines) {
    public LocalRule {
      sources = List.copyOf(sources);
      lines = List.copyOf(lines);
    }
  }

  /** The pathway, or why it cannot be read. */
  public record Read(Optional<EffectivePathway> pathway, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What holds.
   *
   * @param pathway the pathway's id
   * @param locality the locality's id
   */
  public static Read of(Content content, String pathway, String locality) {
    Loaded loaded = PathwayLoader.load(content, pathway, locality);
    Optional<Locality> area = LocalityLoader.load(content, locality).locality();
    Optional<PathwaySource> source = PathwaySource.read(content, pathway, locality);
    if (loaded.pathway().isEmpty() || area.isEmpty() || source.isEmpty()) {
      return new Read(Optional.empty(), loaded.problems());
    }
    return new Read(Optional.of(of(loaded.pathway().get(), area.get(), source.get())), List.of());
  }

  private static EffectivePathway of(Pathway loaded, Locality area, PathwaySource source) {
    return new EffectivePathway(
        loaded.about(),
        area,
        loaded.about().agreedBy(),
        values(loaded, source),
        lines(source.shared().entry(), loaded, false),
        source.ruleNames().stream().map(name -> rule(name, loaded, source)).toList(),
        List.copyOf(new TreeMap<>(loaded.services()).values()),
        source.page(),
        source.leaflet(),
        source.sourcesReview());
  }

  private static List<Value> values(Pathway loaded, PathwaySource source) {
    return new TreeMap<>(loaded.parameters())
        .values().stream().map(p -> new Value(p, shared(p, source))).toList();
  }

  private static Optional<Parameter> shared(Parameter parameter, PathwaySource source) {
    return parameter.local()
        ? Optional.ofNullable(source.sharedParameters().get(parameter.name()))
        : Optional.empty();
  }

  private static LocalRule rule(String name, Pathway loaded, PathwaySource source) {
    Origin origin = origin(name, source);
    boolean local = origin == Origin.ADDED || origin == Origin.REPLACED;
    WrittenRule rule = (local ? source.local() : source.shared()).rule(name).orElseThrow();
    return new LocalRule(
        name,
        origin,
        source.overlay().agreement(name),
        rule.sources(),
        lines(rule.lines(), loaded, local));
  }

  private static Origin origin(String name, PathwaySource source) {
    if (source.overlay().switchedOff().containsKey(name)) {
      return Origin.SWITCHED_OFF;
    }
    if (source.local().rules().containsKey(name)) {
      return source.shared().rules().containsKey(name) ? Origin.REPLACED : Origin.ADDED;
    }
    return Origin.SHARED;
  }

  private static List<Line> lines(List<WrittenLine> written, Pathway loaded, boolean local) {
    Map<String, Parameter> values = loaded.parameters();
    return written.stream()
        .map(
            line ->
                new Line(
                    new WrittenLine(
                        line.part(), line.depth(), AgreedValues.fill(line.text(), values)),
                    local || AgreedValues.local(line.text(), values)))
        .toList();
  }
}
