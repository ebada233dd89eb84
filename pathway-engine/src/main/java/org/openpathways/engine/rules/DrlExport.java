package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Pathway;

/**
 * Pathways as plain DRL that stock Drools compiles and fires alike (SEM-14): for reading, for other
 * Drools users, and for our tests. Never used to run anything here.
 *
 * <p>Facts are sentences: insert {@code Met} for each sentence that is met and {@code Possible} for
 * each that is met or unknown; conclusions of pathways that are not exported are such facts too.
 * Afterwards the globals hold the rules that fired and those whose recommendation was replaced.
 */
public final class DrlExport {
  private final Library library;
  private final FactPlan plan;
  private final DrlSentences sentences;

  /** Exports of a library; a pathway's export depends on the pathways it stands beside. */
  public DrlExport(Library library) {
    this.library = library;
    this.plan = new FactPlan(library);
    this.sentences = new DrlSentences(library.words());
  }

  /** One pathway on its own. */
  public static String pathway(Pathway pathway) {
    return new DrlExport(Library.of(List.of(pathway))).only(pathway.id());
  }

  /** One pathway of the library. */
  public String only(String pathway) {
    return write(pathway, rule -> rule.id().pathway().equals(pathway));
  }

  /** All pathways in one file. */
  public String all() {
    return write("all", rule -> true);
  }

  /** The sentence that stands for a literal, a criterion's or a conclusion's. */
  public String sentence(int literal) {
    return sentences.of(new Formula.Literal(literal));
  }

  private String write(String name, Predicate<CompiledRule> chosen) {
    List<CompiledRule> rules = library.rules().stream().filter(chosen).toList();
    Drl drl = new Drl();
    head(name, drl);
    Map<String, Formula.Block> blocks = new LinkedHashMap<>();
    rules.forEach(r -> innerBlocks(r, blocks));
    blocks.values().forEach(block -> block(block, drl));
    for (CompiledRule rule : rules) {
      certain(rule, drl);
      if (plan.isMirrored(rule)) {
        mayYet(rule, drl);
      }
      rule.replaces().forEach(other -> insteadOf(rule, library.rules().get(other), drl));
    }
    return drl.toString();
  }

  private static void head(String name, Drl drl) {
    drl.comment("Insert Met for each sentence that is met, Possible for each met or unknown.");
    drl.text("package openpathways." + name.replaceAll("[^A-Za-z0-9]", "_"));
    drl.text("");
    drl.text("global java.util.Set fired");
    drl.text("global java.util.Set replaced");
    for (String type : List.of("Met", "Possible")) {
      drl.text("").text("declare " + type).text("  sentence : String @key").text("end");
    }
    drl.text("").text("declare Advised").text("  rule : String @key").text("end");
  }

  private static void innerBlocks(CompiledRule rule, Map<String, Formula.Block> found) {
    List<Formula> lines = new ArrayList<>(rule.entry());
    lines.addAll(rule.when());
    for (Formula line : lines) {
      if (line instanceof Formula.Block outer) {
        for (Formula member : outer.members()) {
          if (member instanceof Formula.Block inner) {
            found.putIfAbsent(inner.toString(), inner);
          }
        }
      }
    }
  }

  /** A block inside a block becomes a sentence of its own, settled before all rules. */
  private void block(Formula.Block block, Drl drl) {
    String sentence = sentences.of(block);
    drl.rule(sentence, Drl.BEFORE_ALL);
    condition(block, "Met", "Possible", drl);
    drl.then().insert("Met", sentence).end();
    drl.rule(sentence + " (may yet)", Drl.BEFORE_ALL);
    condition(block, "Possible", "Met", drl);
    drl.then().insert("Possible", sentence).end();
  }

  private void certain(CompiledRule rule, Drl drl) {
    drl.rule(rule.id().toString(), -rule.stratum());
    if (!rule.source().sources().isEmpty()) {
      drl.line("// sources " + Drl.flat(String.join(", ", rule.source().sources())));
    }
    conditions(rule, "Met", "Possible", drl);
    none("unless already", rule.unless(), "Met", drl);
    none("provided there is no", rule.provided(), "Possible", drl);
    drl.then();
    rule.source()
        .recommendation()
        .ifPresent(r -> drl.line("// Recommend \"" + Drl.flat(r.text()) + "\""));
    drl.line("fired.add( " + Drl.quoted(rule.id().toString()) + " );");
    rule.concludes().forEach(c -> drl.insert("Met", sentence(c)));
    if (replacements(rule)) {
      drl.insert("Advised", rule.id().toString());
    }
    drl.end();
  }

  private void mayYet(CompiledRule rule, Drl drl) {
    drl.rule(rule.id() + " (may yet)", -rule.stratum());
    conditions(rule, "Possible", "Met", drl);
    none("unless already", rule.unless(), "Met", drl);
    none("provided there is no", rule.provided(), "Met", drl);
    drl.then();
    rule.concludes().forEach(c -> drl.insert("Possible", sentence(c)));
    drl.end();
  }

  private static void insteadOf(CompiledRule rule, CompiledRule other, Drl drl) {
    RuleId id = rule.id();
    drl.rule(id + " (instead of " + other.id().name() + ")", Drl.AFTER_ALL);
    drl.line("Advised( rule == " + Drl.quoted(id.toString()) + " )");
    drl.line("Advised( rule == " + Drl.quoted(other.id().toString()) + " )");
    drl.then().line("replaced.add( " + Drl.quoted(other.id().toString()) + " );").end();
  }

  private boolean replacements(CompiledRule rule) {
    return !rule.replaces().isEmpty()
        || library.rules().stream().anyMatch(r -> r.replaces().contains(rule.number()));
  }

  private void conditions(CompiledRule rule, String present, String absent, Drl drl) {
    rule.entry().forEach(f -> condition(f, present, absent, drl));
    rule.when().forEach(f -> condition(f, present, absent, drl));
  }

  /**
   * A line as condition elements: what is there as {@code present}, what is not as not {@code
   * absent}.
   */
  private void condition(Formula line, String present, String absent, Drl drl) {
    if (!(line instanceof Formula.Block block)) {
      drl.line("exists " + present + "( " + drl.is(Set.of(sentences.of(line))) + " )");
      return;
    }
    Set<String> members = sentences.of(block.members());
    switch (block.quantifier()) {
      case ALL_OF -> block.members().forEach(m -> condition(m, present, absent, drl));
      case ANY_OF -> drl.line("exists " + present + "( " + drl.is(members) + " )");
      case NONE_OF -> drl.line("not " + absent + "( " + drl.is(members) + " )");
      case AT_LEAST -> drl.atLeast(block.least(), present, members);
    }
  }

  private void none(String words, List<Formula> lines, String fact, Drl drl) {
    for (Formula line : lines) {
      drl.line("not " + fact + "( " + drl.is(Set.of(sentences.of(line))) + " ) // " + words);
    }
  }
}
