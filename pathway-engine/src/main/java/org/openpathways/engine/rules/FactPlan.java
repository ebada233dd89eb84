package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.language.Condition.Quantifier;

/**
 * Worked out once per library: which lines need facts of their own (those that mention
 * conclusions), which rules are mirrored on the "may yet" rail (those whose conclusion somebody
 * asks the absence of), and what a gate needs.
 */
final class FactPlan {
  private record Key(int pathway, List<Formula> members) {}

  private record Place(Node node, int member) {}

  private final Library library;
  private final Map<Key, Node> nodes = new HashMap<>();
  private final List<List<Node>> nodesOfPathway = new ArrayList<>();
  private final List<List<Place>> places = new ArrayList<>(); // of each conclusion
  private final List<List<Formula>> gateLines = new ArrayList<>(); // of each pathway
  private final BitSet mirrored = new BitSet(); // rules
  private final BitSet mayYetBehind = new BitSet(); // pathways with mirrored rules

  FactPlan(Library library) {
    this.library = library;
    for (int p = 0; p < library.pathways().size(); p++) {
      nodesOfPathway.add(new ArrayList<>());
      gateLines.add(onGate(library.entry(p)));
    }
    library.conclusions().forEach(c -> places.add(new ArrayList<>()));
    for (CompiledRule rule : library.rules()) {
      required(rule).forEach(f -> ask(rule, f, true));
      joined(rule.unless()).forEach(f -> node(rule, f).askCertain());
      joined(rule.provided()).forEach(f -> node(rule, f).askPossible());
    }
    boolean grew = true;
    while (grew) {
      grew = false;
      for (CompiledRule rule : library.rules()) {
        grew |= !mirrored.get(rule.number()) && absenceIsAsked(rule) && mirror(rule);
      }
    }
  }

  /** Lines of a rule's entry and {@code when} that mention conclusions. */
  List<Formula> required(CompiledRule rule) {
    List<Formula> lines = new ArrayList<>(joined(rule.entry()));
    lines.addAll(joined(rule.when()));
    return lines;
  }

  /** Those lines that mention conclusions; the others are constraints on the gate. */
  List<Formula> joined(List<Formula> lines) {
    return lines.stream().filter(f -> Lines.mentions(f, library.criteria().size())).toList();
  }

  /** The lines that do not mention conclusions. */
  List<Formula> onGate(List<Formula> lines) {
    return lines.stream().filter(f -> !Lines.mentions(f, library.criteria().size())).toList();
  }

  /** The node of a line of a rule. */
  Node node(CompiledRule rule, Formula line) {
    List<Formula> members = line instanceof Formula.Block block ? block.members() : List.of(line);
    Key key = new Key(rule.pathway(), members);
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    Node node = new Node(nodes.size(), members);
    nodes.put(key, node);
    nodesOfPathway.get(rule.pathway()).add(node);
    for (int m = 0; m < members.size(); m++) {
      if (members.get(m) instanceof Formula.Literal literal
          && library.isConclusion(literal.number())) {
        places(literal.number()).add(new Place(node, m));
      }
    }
    return node;
  }

  /** Entry lines of a pathway that its gate can test. */
  List<Formula> gateLines(int pathway) {
    return gateLines.get(pathway);
  }

  /** Whether a line asks that nothing of it holds. */
  static boolean absence(Formula line) {
    return line instanceof Formula.Block block && block.quantifier() == Quantifier.NONE_OF;
  }

  boolean isMirrored(CompiledRule rule) {
    return mirrored.get(rule.number());
  }

  /** All mirrored rules, by number; not to be changed. */
  BitSet mirrored() {
    return mirrored;
  }

  /** Whether a pathway's gate must open already when its entry may yet be met. */
  boolean mayYetBehind(int pathway) {
    return mayYetBehind.get(pathway);
  }

  /** Inserts what members of a pathway's nodes come to by themselves, before any rule fires. */
  void insertMembers(int pathway, Truths truths, Firing into) {
    for (Node node : nodesOfPathway.get(pathway)) {
      for (int m = 0; m < node.members().size(); m++) {
        Formula member = node.members().get(m);
        if (Rails.certain(member, truths)) {
          node.certain(m, into);
        }
        if (Rails.possible(member, truths)) {
          node.possible(m, into);
        }
      }
    }
  }

  void conclude(int conclusion, Firing into) {
    places(conclusion).forEach(p -> p.node().certain(p.member(), into));
  }

  void mayConclude(int conclusion, Firing into) {
    places(conclusion).forEach(p -> p.node().possible(p.member(), into));
  }

  private List<Place> places(int conclusion) {
    return places.get(conclusion - library.criteria().size());
  }

  /** On the certain rail presence is asked of what is certain, absence of what is possible. */
  private void ask(CompiledRule rule, Formula line, boolean certainRail) {
    Node node = node(rule, line);
    if (certainRail == absence(line)) {
      node.askPossible();
    } else {
      node.askCertain();
    }
  }

  private boolean absenceIsAsked(CompiledRule rule) {
    return rule.concludes().stream()
        .flatMap(c -> places(c).stream())
        .anyMatch(p -> p.node().isPossibleAsked());
  }

  private boolean mirror(CompiledRule rule) {
    mirrored.set(rule.number());
    mayYetBehind.set(rule.pathway());
    required(rule).forEach(f -> ask(rule, f, false));
    joined(rule.unless()).forEach(f -> node(rule, f).askCertain());
    joined(rule.provided()).forEach(f -> node(rule, f).askCertain());
    return true;
  }
}
