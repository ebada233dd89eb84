package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one dictionary that Drools was found to read as the strict check does. The same
 * words in the same entry expand to the same DRL, so they need not be parsed again. Only agreement
 * is kept: what was refused is looked at anew each time. Bounded and thread-safe.
 */
final class AgreedSentences {
  static final int MOST = 50_000;

  /**
   * All that the expansion of a sentence depends on.
   *
   * @param sentence the dictionary's entry itself, so that another dictionary shares nothing
   * @param texts what the expander reads in its slots
   */
  private record Words(Sentence sentence, List<String> texts) {}

  private final Set<Words> agreed = ConcurrentHashMap.newKeySet();

  /** Those not yet found to agree, each once, in order. */
  List<ReadSentence> open(Collection<ReadSentence> sentences) {
    Set<Words> seen = new java.util.HashSet<>();
    List<ReadSentence> open = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      Words words = words(sentence);
      if (!agreed.contains(words) && seen.add(words)) {
        open.add(sentence);
      }
    }
    return open;
  }

  /** Keeps sentences that agreed. */
  void keep(Collection<ReadSentence> sentences) {
    if (agreed.size() + sentences.size() > MOST) {
      agreed.clear();
    }
    sentences.forEach(sentence -> agreed.add(words(sentence)));
  }

  private static Words words(ReadSentence sentence) {
    return new Words(sentence.sentence(), sentence.plainTexts());
  }
}
