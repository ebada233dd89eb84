package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Opposing.Side;
import org.openpathways.engine.advice.Opposing.Verb;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.MapContent;

class OpposingReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  @DisplayName("SEM-18: reads the table of opposing actions")
  void readsPairs() {
    assertThat(
            read(
                """
                pairs:
                  - one: {start: lithium}
                    other: {stop: apixaban}
                    about: an example
                    facts: [X-1]
                  - one: {refer: clinic}
                    other: {order: FIT}
                    about: another
                """))
        .containsExactly(
            new Opposing(
                new Side(Verb.START, "lithium"), new Side(Verb.STOP, "apixaban"), "an example"),
            new Opposing(new Side(Verb.REFER, "clinic"), new Side(Verb.ORDER, "FIT"), "another"));
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsWhatIsNoAction() {
    String text =
        """
        pairs:
          - one: {shout: lithium}
            other: {start: b, stop: b}
            about: x
          - one: {start: a}
            about: x
            why: y
        """;

    assertThat(read(text)).isEmpty();
    assertThat(problems).extracting(Problem::line).contains(2, 3, 5, 7);
    assertThat(problems.get(0).message()).contains("\"one\" is no action");
    assertThat(problems.get(0).advice()).contains("{start: ...}");
  }

  @Test
  void contentWithoutTheTableHasNone() {
    assertThat(OpposingReader.read(new MapContent(new TreeMap<>()), problems::add)).isEmpty();
    assertThat(problems).isEmpty();
  }

  private List<Opposing> read(String text) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put(OpposingReader.FILE, text);
    return OpposingReader.read(new MapContent(files), problems::add);
  }
}
