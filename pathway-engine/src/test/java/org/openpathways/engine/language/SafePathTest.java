package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafePathTest {
  private final SafePath path = new SafePath(SentenceDictionary.standard());
  private final Problems problems = new Problems();

  private static List<ReadSentence> read(String... lines) {
    SentenceReader reader =
        new SentenceReader(SentenceDictionary.standard(), TestConcepts.glossary());
    List<ReadSentence> read = new ArrayList<>();
    for (String line : lines) {
      SourceLine source = new SourceLine(new Place("rules.dslr", read.size() + 1, 1), line);
      read.add(reader.read(Sentence.Section.CONDITION, source, new Problems()).orElseThrow());
    }
    return read;
  }

  @Test
  @DisplayName(
      "Each distinct sentence is expanded and parsed once, in however many rules it stands")
  void distinctSentencesAreParsedOnce() {
    List<ReadSentence> three =
        read(
            "The patient has \"stroke\"",
            "The patient has  \"stroke\"",
            "The patient takes \"statin\"");

    for (int rule = 0; rule < 100; rule++) {
      path.check(three, List.of(), problems);
    }

    assertThat(problems.list()).isEmpty();
    assertThat(path.parsed()).isEqualTo(2);
  }

  @Test
  @DisplayName("A sentence that Drools reads otherwise is refused each time, also after a good one")
  void disagreementIsNeverRemembered() {
    ReadSentence good = read("The patient has \"stroke\"").get(0);
    FilledSlot slot = good.slots().get(0);
    FilledSlot bad =
        new FilledSlot(slot.slot(), slot.place(), "x", "x\" ) or Present( concept == \"stroke");
    ReadSentence sentence = new ReadSentence(good.line(), good.sentence(), List.of(bad));

    path.check(List.of(good), List.of(), problems);
    for (int time = 0; time < 2; time++) {
      Problems found = new Problems();
      path.check(List.of(good, sentence, good), List.of(), found);
      assertThat(found.list()).hasSize(1);
    }
  }

  @Test
  void whatIsKeptIsBounded() {
    AgreedSentences kept = new AgreedSentences();
    ReadSentence good = read("The patient has \"stroke\"").get(0);
    FilledSlot slot = good.slots().get(0);
    for (int i = 0; i <= AgreedSentences.MOST; i++) {
      kept.keep(List.of(with(good, slot.with("concept " + i))));
    }

    assertThat(kept.open(List.of(with(good, slot.with("concept 0"))))).hasSize(1);
    assertThat(kept.open(List.of(with(good, slot.with("concept " + AgreedSentences.MOST)))))
        .isEmpty();
  }

  private static ReadSentence with(ReadSentence sentence, FilledSlot slot) {
    return new ReadSentence(sentence.line(), sentence.sentence(), List.of(slot));
  }
}
