package org.openpathways.server.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.EffectivePathway;
import org.openpathways.engine.pathway.EffectivePathway.LocalRule;
import org.openpathways.engine.pathway.Leaflet;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.Signature;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.page.RuleAddress;

/**
 * A pathway of one release, ready to be shown.
 *
 * @param agreement the pathway as it answers
 * @param effective what holds here, with what is shared and what is local
 * @param sections its page
 * @param leaflet what the patient gets; empty if there is no leaflet
 * @param decisions what was agreed to do, by urgency
 * @param facts the facts it rests on, by id, each with the rules that rest on it
 * @param signatures who signed it
 */
public record PathwayView(
    Agreement agreement,
    EffectivePathway effective,
    List<SectionView> sections,
    List<SectionView> leaflet,
    List<Decision> decisions,
    Map<String, List<String>> facts,
    List<Signature> signatures) {
  private static final int FIRST = 2;

  public PathwayView {
    sections = List.copyOf(sections);
    leaflet = List.copyOf(leaflet);
    decisions = List.copyOf(decisions);
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    signatures = List.copyOf(signatures);
  }

  /** Of a release that answers, which therefore can be read. */
  static PathwayView of(Agreement agreement, VerifiedRelease verified) {
    Release release = verified.release();
    EffectivePathway effective =
        EffectivePathway.of(new MapContent(release.files()), release.pathway(), release.locality())
            .pathway()
            .orElseThrow();
    return new PathwayView(
        agreement,
        effective,
        SectionView.of(effective.page()),
        effective.leaflet().map(text -> SectionView.of(text.passages())).orElse(List.of()),
        Decision.of(agreement.pathway().rules()),
        facts(effective),
        release.signatures());
  }

  private static Map<String, List<String>> facts(EffectivePathway effective) {
    Map<String, List<String>> facts = new TreeMap<>();
    effective.page().forEach(p -> p.facts().forEach(id -> facts.put(id, new ArrayList<>())));
    for (LocalRule rule : effective.rules()) {
      rule.sources()
          .forEach(id -> facts.computeIfAbsent(id, any -> new ArrayList<>()).add(rule.name()));
    }
    return facts;
  }

  /** The pathway's id. */
  public String id() {
    return agreement.pathway().id();
  }

  /** The locality's id. */
  public String locality() {
    return effective.locality().id();
  }

  /** Its title. */
  public String title() {
    return effective.about().title();
  }

  /** Whether there is something for the patient to read. */
  public boolean hasLeaflet() {
    return !leaflet.isEmpty();
  }

  /** The leaflet's title, in the patient's words; {@code ""} if there is no leaflet. */
  public String leafletTitle() {
    return effective.leaflet().map(Leaflet::title).orElse("");
  }

  /** The section of an id; empty if the page has none. */
  public java.util.Optional<SectionView> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** How many recommendations can wait for longer than two weeks. */
  public int later() {
    return decisions.stream().filter(one -> !one.soon()).mapToInt(one -> one.lines().size()).sum();
  }

  /** A rule's place in addresses. */
  public String slug(String rule) {
    return RuleAddress.of(new RuleId(id(), rule)).slug();
  }

  /** A value's name as words. */
  public String words(String name) {
    return name.replace('-', ' ');
  }

  /** What to do, in the page's words, for a list of pathways: the first passages of its request. */
  public List<PassageView> first() {
    return section("request").stream()
        .flatMap(request -> request.blocks().stream())
        .flatMap(block -> block.passages().stream())
        .limit(FIRST)
        .toList();
  }

  /** The sections that readers most often jump to. */
  public List<Contents> jumps() {
    return Contents.of(this).stream()
        .filter(one -> List.of("red-flags", "decisions", "request", "services").contains(one.id()))
        .toList();
  }
}
