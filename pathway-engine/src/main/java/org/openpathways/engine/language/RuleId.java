package org.openpathways.engine.language;

/**
 * A rule, named by its pathway and its own name.
 *
 * @param pathway the pathway's id, for example {@code suspected-colorectal-cancer}
 * @param name the rule's name as written
 */
public record RuleId(String pathway, String name) {
  @Override
  public String toString() {
    return pathway + "/" + name;
  }
}
