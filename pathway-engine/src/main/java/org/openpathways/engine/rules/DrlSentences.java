package org.openpathways.engine.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sentence stands for which formula in exported DRL; different formulas never share one. */
final class DrlSentences {
  private final Map<Formula, String> known = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  DrlSentences(List<String> words) {
    for (int literal = 0; literal < words.size(); literal++) {
      known.put(new Formula.Literal(literal), unique(words.get(literal)));
    }
  }

  /** The sentence of a line, or of a block as one. */
  String of(Formula formula) {
    String sentence = known.get(formula);
    if (sentence == null) {
      sentence = unique(block((Formula.Block) formula));
      known.put(formula, sentence);
    }
    return sentence;
  }

  Set<String> of(List<Formula> members) {
    Set<String> sentences = new LinkedHashSet<>();
    members.forEach(m -> sentences.add(of(m)));
    return sentences;
  }

  private String block(Formula.Block block) {
    String quantifier =
        switch (block.quantifier()) {
          case ALL_OF -> "all of";
          case ANY_OF -> "any of";
          case NONE_OF -> "none of";
          case AT_LEAST -> "at least " + block.least() + " of";
        };
    return of(block.members()).stream().collect(Collectors.joining("; ", quantifier + " (", ")"));
  }

  private String unique(String words) {
    String sentence = Drl.flat(words);
    for (int n = 2; !used.add(sentence); n++) {
      sentence = Drl.flat(words) + " (" + n + ")";
    }
    return sentence;
  }
}
