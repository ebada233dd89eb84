package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.yaml.YamlMap;

class SetAsideLimitsTest {
  private final List<Problem> problems = new ArrayList<>();

  private SetAsideLimits read(String yaml) {
    return SetAsideLimits.read(YamlMap.read("pathway.yaml", yaml, problems::add).orElseThrow());
  }

  @ParameterizedTest
  @DisplayName("SAF-3, SAF-4: the usual limits by urgency")
  @CsvSource({
    "EMERGENCY, 0, 0",
    "SAME_DAY, 0, 28",
    "WITHIN_24_HOURS, 0, 28",
    "ONE_WORKING_DAY, 0, 28",
    "WITHIN_48_HOURS, 1, 28",
    "SUSPECTED_CANCER, 1, 28",
    "TWO_WEEKS, 7, 28",
    "SIX_WEEKS, 7, 182",
    "ROUTINE, 7, 182",
    "ANNUAL, 7, 182"
  })
  void usual(Urgency urgency, int putOff, int decline) {
    assertThat(SetAsideLimits.USUAL.putOff(urgency)).isEqualTo(putOff);
    assertThat(SetAsideLimits.USUAL.decline(urgency)).isEqualTo(decline);
  }

  @Test
  @DisplayName("SAF-4: no pathway can give urgent advice a longer limit, only a shorter one")
  void urgentStaysBounded() {
    SetAsideLimits longest = new SetAsideLimits(90, 366);
    SetAsideLimits shortest = new SetAsideLimits(1, 14);

    assertThat(longest.putOff(Urgency.SAME_DAY)).isZero();
    assertThat(longest.putOff(Urgency.SUSPECTED_CANCER)).isEqualTo(1);
    assertThat(longest.decline(Urgency.SUSPECTED_CANCER)).isEqualTo(28);
    assertThat(longest.putOff(Urgency.ROUTINE)).isEqualTo(90);
    assertThat(shortest.decline(Urgency.SUSPECTED_CANCER)).isEqualTo(14);
    assertThat(shortest.decline(Urgency.ROUTINE)).isEqualTo(14);
  }

  @Test
  void aPathwayStatesItsLimits() {
    assertThat(read("put-off: {at-most: 14 days}\ndecline: {at-most: 1 day}"))
        .isEqualTo(new SetAsideLimits(14, 1));
    assertThat(read("title: P")).isEqualTo(SetAsideLimits.USUAL);
    assertThat(read("put-off: {at-most: 90 days}")).isEqualTo(new SetAsideLimits(90, 182));
    assertThat(read("decline: {at-most: 366 days}")).isEqualTo(new SetAsideLimits(7, 366));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "put-off: {at-most: 0 days}",
        "put-off: {at-most: 91 days}",
        "put-off: {at-most: a week}",
        "put-off: {at-most: 99999 days}",
        "put-off: {}",
        "decline: {at-most: 367 days}",
        "decline: 28 days",
        "decline: {at-most: 28 days, reason: x}"
      })
  void aLimitThatCannotBeIsAProblem(String yaml) {
    read("title: P\n" + yaml);

    assertThat(problems).isNotEmpty().allMatch(problem -> problem.line() == 2);
  }

  @Test
  void inWords() {
    assertThat(SetAsideLimits.USUAL.words())
        .isEqualTo("put off 7 days at most, declined 182 days at most");
  }
}
