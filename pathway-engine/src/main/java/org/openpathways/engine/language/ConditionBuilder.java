package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Condition.Block;
import org.openpathways.engine.language.Condition.Line;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Outline.Group;
import org.openpathways.engine.language.Outline.Item;
import org.openpathways.engine.language.Outline.Said;
import org.openpathways.engine.language.Sentence.Section;

/** Makes conditions of lines and blocks; keeps the sentences it read. */
final class ConditionBuilder {
  private final SentenceReader reader;
  private final CriterionBinder binder;
  private final Problems problems;
  private final List<ReadSentence> read = new ArrayList<>();

  ConditionBuilder(SentenceReader reader, CriterionBinder binder, Problems problems) {
    this.reader = reader;
    this.binder = binder;
    this.problems = problems;
  }

  /** The sentences read so far, in order. */
  List<ReadSentence> read() {
    return List.copyOf(read);
  }

  /** Lines and blocks; what cannot be read is left out and reported. */
  List<Condition> conditions(List<Item> items) {
    return conditions(items, 0);
  }

  /** Lines only; a block is reported. */
  List<Line> lines(List<Item> items, Outline.Section section) {
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Said said) {
        line(said.line()).ifPresent(lines::add);
      } else {
        problems.add(
            item.line().place(),
            "A block cannot stand under \"" + section.words() + "\"",
            "write each sentence on its own line; any one of them counts");
      }
    }
    return lines;
  }

  private List<Condition> conditions(List<Item> items, int depth) {
    List<Condition> conditions = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Said said) {
        line(said.line()).ifPresent(conditions::add);
      } else if (item instanceof Group group) {
        block(group, depth).ifPresent(conditions::add);
      }
    }
    return conditions;
  }

  private Optional<Condition> block(Group group, int depth) {
    if (depth == 2) {
      problems.add(
          group.line().place(),
          "A block stands inside a block inside a block",
          "put it into a rule of its own that draws a conclusion");
      return Optional.empty();
    }
    sizes(group);
    List<Condition> members = conditions(group.items(), depth + 1);
    if (depth == 1) {
      noConclusions(group, members);
    }
    return Optional.of(new Block(group.quantifier(), group.count(), members));
  }

  private void sizes(Group group) {
    int size = group.items().size();
    if (size == 0) {
      problems.add(
          group.line().place(), "The block \"" + group.line().text() + "\" is empty", "add lines");
    } else if (group.quantifier() == Quantifier.AT_LEAST
        && (group.count() < 1 || group.count() > size)) {
      problems.add(
          group.line().place(),
          "The block \"" + group.line().text() + "\" has " + size + " members",
          "a number from 1 to " + size + " was meant");
    }
  }

  private void noConclusions(Group group, List<Condition> members) {
    if (members.stream().anyMatch(Condition.Concluded.class::isInstance)) {
      problems.add(
          group.line().place(),
          "A conclusion stands in an inner block",
          "move it to the outer block or to a line of its own");
    }
  }

  private Optional<Line> line(SourceLine line) {
    Optional<ReadSentence> sentence = reader.read(Section.CONDITION, line, problems);
    sentence.ifPresent(read::add);
    return sentence.map(this::bound);
  }

  private Line bound(ReadSentence sentence) {
    int number = sentence.line().place().line();
    Form form = sentence.form();
    return form.type().equals("Concluded")
        ? new Condition.Concluded(sentence.words(), number, form.get("conclusion"))
        : new Condition.Is(sentence.words(), number, binder.bind(form));
  }
}
