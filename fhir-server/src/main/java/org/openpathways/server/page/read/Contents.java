package org.openpathways.server.page.read;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of "on this page".
 *
 * @param id the section's place in addresses
 * @param heading as the page's author wrote it; null for a section that is made here, whose heading
 *     is in the message bundle
 */
public record Contents(String id, @org.jspecify.annotations.Nullable String heading) {

  /** Red flags first, then what was agreed; services follow the request. */
  static List<Contents> of(PathwayView view) {
    List<Contents> contents = new ArrayList<>();
    boolean services = false;
    for (SectionView section : view.sections()) {
      if (section.id().startsWith("information") && !services) {
        services = true;
        addServices(contents, view);
      }
      contents.add(new Contents(section.id(), section.heading()));
      if (contents.size() == 1) {
        contents.add(new Contents("decisions", null));
      }
    }
    if (!services) {
      addServices(contents, view);
    }
    for (String made : List.of("rules", "sources", "who")) {
      contents.add(new Contents(made, null));
    }
    return contents;
  }

  private static void addServices(List<Contents> contents, PathwayView view) {
    if (!view.effective().services().isEmpty()) {
      contents.add(new Contents("services", null));
    }
  }
}
