package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.EntryLines;
import org.openpathways.engine.rules.Formula;
import org.openpathways.engine.rules.Library;

/** How a rule's lines become its trace, worked out once per library. */
final class RulePlan {

  /** A line or block of the rule. */
  sealed interface Node {
    /** A line, by its place in the trace. */
    record Leaf(int index, int literal) implements Node {}

    /** A block. */
    record Group(Quantifier quantifier, Formula formula, List<Node> members) implements Node {}
  }

  /** A line of the trace before anything is known of the patient. */
  record Line(Section section, int group, String groupWords, String words, int literal) {
    TraceLine trace(Findings findings) {
      return new TraceLine(section, group, groupWords, words, findings.outcome(literal));
    }
  }

  private final Library library;
  private final List<Line> lines = new ArrayList<>();
  private final List<Node> required = new ArrayList<>();
  private final int entryNodes;
  private final List<Node> unless;
  private final List<Node> provided;
  private int groups;

  RulePlan(Library library, Pathway pathway, CompiledRule rule) {
    this.library = library;
    required.addAll(nodes(Section.ENTRY, EntryLines.of(pathway), 0, ""));
    entryNodes = required.size();
    required.addAll(nodes(Section.WHEN, rule.source().when(), 0, ""));
    unless = nodes(Section.UNLESS_ALREADY, rule.source().unlessAlready(), 0, "");
    provided = nodes(Section.PROVIDED_THERE_IS_NO, rule.source().provided(), 0, "");
  }

  List<Line> lines() {
    return lines;
  }

  /** Entry and {@code when}. */
  List<Node> required() {
    return required;
  }

  List<Node> unless() {
    return unless;
  }

  List<Node> provided() {
    return provided;
  }

  /** The whole trace. */
  List<TraceLine> trace(Findings findings) {
    List<TraceLine> trace = new ArrayList<>(lines.size());
    lines.forEach(line -> trace.add(line.trace(findings)));
    return trace;
  }

  /** Trace lines under {@code unless already} that are unknown (SAF-1). */
  List<TraceLine> unchecked(Findings findings) {
    return lines.stream()
        .filter(l -> l.section() == Section.UNLESS_ALREADY)
        .map(l -> l.trace(findings))
        .filter(l -> l.outcome().truth() == Truth.UNKNOWN)
        .toList();
  }

  /** Which lines decided the rule's standing, by their place in the trace. */
  List<Integer> deciding(CompiledRule rule, Findings findings) {
    List<Integer> found = new ArrayList<>();
    switch (findings.standing(rule)) {
      case NOT_MET -> {
        collect(required.subList(0, entryNodes), Truth.NOT_MET, findings, found);
        if (found.isEmpty()) {
          collect(required, Truth.NOT_MET, findings, found);
        }
      }
      case ALREADY_DONE -> collect(unless, Truth.MET, findings, found);
      case HELD -> collect(provided, Truth.MET, findings, found);
      case UNDECIDED -> collect(required, Truth.UNKNOWN, findings, found);
      case CANNOT_SAY_YET -> collect(provided, Truth.UNKNOWN, findings, found);
      case FIRED -> collect(required, Truth.MET, findings, found);
    }
    return found;
  }

  private static void collect(
      List<Node> nodes, Truth wanted, Findings findings, List<Integer> found) {
    for (Node node : nodes) {
      if (node instanceof Node.Leaf leaf) {
        if (findings.truth(leaf.literal()) == wanted) {
          found.add(leaf.index());
        }
      } else if (node instanceof Node.Group group && findings.truth(group.formula()) == wanted) {
        boolean none = group.quantifier() == Quantifier.NONE_OF;
        collect(group.members(), none ? wanted.not() : wanted, findings, found);
      }
    }
  }

  private List<Node> nodes(
      Section section, List<? extends Condition> conditions, int group, String groupWords) {
    List<Node> nodes = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Block block) {
        String words = words(block);
        String path = groupWords.isEmpty() ? words : groupWords + ": " + words;
        List<Node> members = nodes(section, block.members(), ++groups, path);
        nodes.add(new Node.Group(block.quantifier(), library.formula(block), members));
      } else {
        nodes.add(leaf(section, (Condition.Line) condition, group, groupWords));
      }
    }
    return nodes;
  }

  private Node leaf(Section section, Condition.Line line, int group, String groupWords) {
    int literal = ((Formula.Literal) library.formula(line)).number();
    lines.add(new Line(section, group, groupWords, line.words(), literal));
    return new Node.Leaf(lines.size() - 1, literal);
  }

  private static String words(Condition.Block block) {
    return switch (block.quantifier()) {
      case ALL_OF -> "all of";
      case ANY_OF -> "any of";
      case NONE_OF -> "none of";
      case AT_LEAST -> "at least " + block.count() + " of";
    };
  }
}
