package org.openpathways.engine.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one document. Anchors and aliases are refused and depth is bounded, so that no
 * small file grows large in memory.
 */
final class YamlTree {
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int DEEPEST = 12;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

  private final Iterator<Event> events;

  private YamlTree(Iterator<Event> events) {
    this.events = events;
  }

  /** The document; empty if there is none. */
  static Optional<YamlNode> of(String text) throws NotYaml {
    try {
      return new YamlTree(new Parse(SETTINGS).parseString(text).iterator()).document();
    } catch (MarkedYamlEngineException broken) {
      throw new NotYaml(
          broken.getProblem(),
          broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1,
          broken.getProblemMark().map(Mark::getColumn).orElse(-1) + 1);
    } catch (YamlEngineException broken) {
      throw new NotYaml(String.valueOf(broken.getMessage()), 0, 0);
    }
  }

  private Optional<YamlNode> document() throws NotYaml {
    events.next(); // the stream starts
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return Optional.empty();
    }
    YamlNode root = node(events.next(), 0);
    events.next(); // the document ends
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw refuse(after, "a second document starts here");
    }
    return Optional.of(root);
  }

  private YamlNode node(Event event, int depth) throws NotYaml {
    if (event instanceof AliasEvent
        || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw refuse(event, "anchors (&) and aliases (*) are not read");
    }
    if (depth > DEEPEST) {
      throw refuse(event, "it is nested too deeply");
    }
    return switch (event.getEventId()) {
      case Scalar ->
          new YamlNode.Text(((ScalarEvent) event).getValue(), line(event), column(event));
      case SequenceStart -> items(event, depth);
      case MappingStart -> fields(event, depth);
      default -> throw refuse(event, "something unexpected stands here");
    };
  }

  private YamlNode items(Event start, int depth) throws NotYaml {
    List<YamlNode> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new YamlNode.Items(List.copyOf(items), line(start), column(start));
  }

  private YamlNode fields(Event start, int depth) throws NotYaml {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(node(e, depth + 1) instanceof YamlNode.Text key)) {
        throw refuse(e, "a key must be a text");
      }
      if (lines.put(key.text(), key.line()) != null) {
        throw refuse(e, "\"" + key.text() + "\" stands twice");
      }
      values.put(key.text(), node(events.next(), depth + 1));
    }
    return new YamlNode.Fields(values, lines, line(start), column(start));
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
  }

  private static NotYaml refuse(Event event, String what) {
    return new NotYaml(what, line(event), column(event));
  }

  /** Why a text is not the YAML that content uses. */
  static final class NotYaml extends Exception {
    private static final long serialVersionUID = 1;
    final int line;
    final int column;

    NotYaml(String what, int line, int column) {
      super(what);
      this.line = line;
      this.column = column;
    }

    /** The reason, to follow "it is not valid YAML:". */
    String what() {
      return String.valueOf(getMessage());
    }
  }
}
