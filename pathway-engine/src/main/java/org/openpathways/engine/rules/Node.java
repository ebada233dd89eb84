package org.openpathways.engine.rules;

import java.util.List;

/**
 * A line or block that mentions conclusions: its members become facts, which rules join and count.
 * Belongs to one pathway, so that its criteria become facts only behind that pathway's gate.
 */
final class Node {
  private final Integer number;
  private final List<Formula> members;
  private final List<Fact.Certain> certain;
  private final List<Fact.Possible> possible;
  private boolean certainAsked;
  private boolean possibleAsked;

  Node(int number, List<Formula> members) {
    this.number = number;
    this.members = members;
    this.certain = numbers(members).map(m -> new Fact.Certain(this.number, m)).toList();
    this.possible = numbers(members).map(m -> new Fact.Possible(this.number, m)).toList();
  }

  private static java.util.stream.Stream<Integer> numbers(List<Formula> members) {
    return java.util.stream.IntStream.range(0, members.size()).boxed();
  }

  /** Some rule asks whether members certainly hold. */
  void askCertain() {
    certainAsked = true;
  }

  /** Some rule asks whether members may yet hold. */
  void askPossible() {
    possibleAsked = true;
  }

  Integer number() {
    return number;
  }

  List<Formula> members() {
    return members;
  }

  boolean isPossibleAsked() {
    return possibleAsked;
  }

  void certain(int member, Firing into) {
    if (certainAsked) {
      into.insert(certain.get(member));
    }
  }

  void possible(int member, Firing into) {
    if (possibleAsked) {
      into.insert(possible.get(member));
    }
  }
}
