package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.Set;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Paths;

/** Every service of a locality is used; that a rule's service exists is seen when it loads. */
final class ServiceCheck implements Check {
  @Override
  public String id() {
    return "service";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    if (!subject.library().problems().isEmpty()) {
      return; // a pathway that does not load uses nothing
    }
    for (LoadedLibrary.Area area : subject.library().areas()) {
      Set<String> used = new HashSet<>();
      area.pathways().forEach(pathway -> used.addAll(pathway.services().keySet()));
      area.services().values().stream()
          .filter(service -> !used.contains(service.name()))
          .forEach(
              service ->
                  findings.warning(
                      this,
                      Place.of(
                          Paths.locality(area.locality().id())
                              + "services/"
                              + service.id()
                              + ".yaml"),
                      "No rule refers to the service \"%s\"".formatted(service.name()),
                      "use it in a rule, or take the file out"));
    }
  }
}
