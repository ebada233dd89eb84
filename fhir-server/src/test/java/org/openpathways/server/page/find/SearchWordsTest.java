package org.openpathways.server.page.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void noWordStandsTwiceInAGroup() {
    assertThat(SearchWords.shipped().groups())
        .allSatisfy(
            group -> {
              Set<String> all = new HashSet<>();
              assertThat(all.add(group.word())).isTrue();
              group.also().forEach(also -> assertThat(all.add(also)).as(also).isTrue());
            });
  }

  @Test
  void noPathwayStandsUnderTwoTopics() {
    Set<String> all = new HashSet<>();
    SearchWords.shipped()
        .topics()
        .values()
        .forEach(ids -> ids.forEach(id -> assertThat(all.add(id)).as(id).isTrue()));
    assertThat(all).isNotEmpty();
  }

  @Test
  void aGroupWithoutItsWordIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> SearchWords.read("words.yaml", "topics: []\nwords:\n  - {also: [x]}\n"))
        .hasMessageContaining("words.yaml:3");
  }
}
