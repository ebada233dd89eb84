package org.openpathways.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.library.LocalityLibrary;
import org.springframework.beans.factory.annotation.Autowired;

class RuleAddressTest extends LiveServer {
  @Autowired private Librarian librarian;

  @Test
  void aRuleIsNamedByItsWords() {
    RuleAddress address = RuleAddress.of(new RuleId("asthma", "(Refer: FIT 10 or more)"));
    assertThat(address).isEqualTo(new RuleAddress("asthma", "refer-fit-10-or-more"));
    assertThat(address.in("V1")).isEqualTo("/visits/V1/advice/asthma/refer-fit-10-or-more");
  }

  @Test
  void noTwoRulesOfALocalityShareAnAddress() {
    for (LocalityLibrary local : librarian.current().localities()) {
      assertThat(local.engine().rules())
          .isNotEmpty()
          .extracting(Rule::id)
          .extracting(RuleAddress::of)
          .doesNotHaveDuplicates()
          .allSatisfy(address -> assertThat(address.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
  }
}
