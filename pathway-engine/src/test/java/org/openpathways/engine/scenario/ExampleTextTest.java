package org.openpathways.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The few words of an example. */
class ExampleTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  @Test
  void readsADay() {
    assertThat(read("3 months ago")).contains(List.of(said("", "", 2026, 3, 15)));
    assertThat(read("3 months 1 day ago")).contains(List.of(said("", "", 2026, 3, 14)));
    assertThat(read("today")).contains(List.of(said("", "", 2026, 6, 15)));
  }

  @Test
  void readsAValueWithItsUnitAndDay() {
    assertThat(read("10 ug/g")).contains(List.of(said("10", "ug/g", 2026, 6, 15)));
    assertThat(read("<10 2 weeks ago")).contains(List.of(said("<10", "", 2026, 6, 1)));
    assertThat(read("140/90 mm[Hg] 1 year ago"))
        .contains(List.of(said("140/90", "mm[Hg]", 2025, 6, 15)));
  }

  @Test
  void readsSeveral() {
    assertThat(read("60 12 months ago, 40 today"))
        .contains(List.of(said("60", "", 2025, 6, 15), said("40", "", 2026, 6, 15)));
    assertThat(read("2 times"))
        .contains(List.of(said("", "", 2026, 6, 14), said("", "", 2026, 6, 15)));
    assertThat(read("2 times 3 days ago"))
        .contains(List.of(said("", "", 2026, 6, 12), said("", "", 2026, 6, 13)));
  }

  @Test
  void readsNothingIntoOtherWords() {
    assertThat(List.of("", "soon", "3 months", "10 ug/g tomorrow", "1,", "ago"))
        .allMatch(text -> read(text).isEmpty());
  }

  private static Optional<List<ExampleText>> read(String text) {
    return ExampleText.read(text, TODAY);
  }

  private static ExampleText said(String value, String unit, int year, int month, int day) {
    return new ExampleText(value, unit, LocalDate.of(year, month, day));
  }
}
