package org.openpathways.server.page.read;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.pathway.Passage;

/**
 * A section of a page.
 *
 * @param id its place in addresses; the same from release to release
 * @param heading as written
 * @param shared whether some of it is shared by all localities
 * @param local whether some of it is the locality's own
 * @param blocks what it says
 */
public record SectionView(
    String id, String heading, boolean shared, boolean local, List<Block> blocks) {
  public SectionView {
    blocks = List.copyOf(blocks);
  }

  /** The sections of a page, in its order. */
  static List<SectionView> of(List<Passage> page) {
    List<SectionView> sections = new ArrayList<>();
    for (String heading : page.stream().map(Passage::section).distinct().toList()) {
      List<Passage> own = page.stream().filter(p -> p.section().equals(heading)).toList();
      sections.add(
          new SectionView(
              Slug.of(heading),
              heading,
              own.stream().anyMatch(passage -> !passage.local()),
              own.stream().anyMatch(Passage::local),
              Block.of(own)));
    }
    return sections;
  }
}
