package org.openpathways.engine.record;

import java.util.EnumSet;
import java.util.Set;

/** Reads one whole input: a Bundle, Bundles inside it, a list of resources, or one resource. */
final class InputReading {
  private final Json json;
  private final RecordAssembly assembly;
  private final ResourceReading resources;
  private final boolean unnamed;
  private final Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
  private Coverage coverage = Coverage.COMPLETE;
  private boolean paged;
  private boolean bundle;
  private String next = "";

  /**
   * Of the value at the cursor.
   *
   * @param unnamed whether a single resource here is to be named by its type in paths
   */
  InputReading(Json json, RecordAssembly assembly, boolean unnamed) {
    this.json = json;
    this.unnamed = unnamed;
    this.assembly = assembly;
    this.resources = new ResourceReading(json, assembly);
  }

  /** Reads the value here. */
  Seen read() {
    if (json.isList()) {
      for (boolean more = json.openList(); more; more = json.nextElement()) {
        readResource(false).under("");
      }
    } else if (json.isNull()) {
      bundle = true;
    } else {
      readResource(true).under("");
    }
    Coverage whole = paged ? Coverage.least(coverage, Coverage.PARTIAL) : coverage;
    return new Seen(whole, parts, bundle, next, coverage);
  }

  private Found readResource(boolean outermost) {
    if (!json.isObject()) {
      throw UnreadableRecord.malformed(json.place().path(), "here a resource should be");
    }
    String type = json.openResource();
    if (outermost && unnamed) {
      json.place().root(Place.printable(type.isEmpty() ? "resource" : type));
    }
    switch (type) {
      case "Bundle" -> readBundle(outermost);
      case "OperationOutcome" -> readOutcome(outermost);
      default -> {
        RecordPart part = RecordPart.find(type);
        if (part != null) {
          parts.add(part);
        }
        return resources.read(type);
      }
    }
    return fullUrl -> {};
  }

  private void readBundle(boolean outermost) {
    bundle |= outermost;
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "meta" -> lower(Labels.read(json).coverage());
        case "link" -> readLinks(outermost);
        case "entry" -> readEntries();
        default -> {}
      }
    }
  }

  private void readLinks(boolean outermost) {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      String relation = "";
      String url = "";
      for (String field = json.open(); field != null; field = json.next()) {
        switch (field) {
          case "relation" -> relation = json.text();
          case "url" -> url = json.text();
          default -> {}
        }
      }
      if (relation.equals("next") && outermost) {
        paged = true;
        next = url;
      } else if (relation.equals("next")) {
        lower(Coverage.PARTIAL);
      }
    }
  }

  private void readEntries() {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      String fullUrl = "";
      Found found = url -> {};
      for (String field = json.open(); field != null; field = json.next()) {
        switch (field) {
          case "fullUrl" -> fullUrl = json.text();
          case "resource" -> found = readResource(false);
          case "response" -> readResponse();
          default -> {}
        }
      }
      found.under(fullUrl);
    }
  }

  /** An inner response that failed: what it should have brought is missing. */
  private void readResponse() {
    for (String field = json.open(); field != null; field = json.next()) {
      if (field.equals("status") && !json.text().startsWith("2")) {
        lower(Coverage.PARTIAL);
      }
    }
  }

  private void readOutcome(boolean outermost) {
    boolean failed = false;
    for (String field = json.next(); field != null; field = json.next()) {
      if (field.equals("issue")) {
        failed = readIssues();
      }
    }
    if (outermost) {
      lower(Coverage.FAILED);
    } else if (failed) {
      lower(Coverage.PARTIAL);
    }
  }

  private boolean readIssues() {
    boolean failed = false;
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      for (String field = json.open(); field != null; field = json.next()) {
        if (field.equals("severity")) {
          String severity = json.text();
          failed |= severity.equals("error") || severity.equals("fatal");
        }
      }
    }
    return failed;
  }

  private void lower(Coverage least) {
    coverage = Coverage.least(coverage, least);
  }
}
