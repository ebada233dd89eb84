package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock, tried by itself, as if the first had been picked. */
class DrlWhitelistTest {
  private static final Form FORM =
      new Form(
          "Present",
          List.of(
              new Form.Field("concept", "stroke", true), new Form.Field("atLeast", "1", false)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.util.List rule \"r\" when then end",
        "global java.util.List l; rule \"r\" when then end",
        "function void f() {} rule \"r\" when then end",
        "rule \"r\" when then end rule \"s\" when then end",
        "rule \"r\" salience 1 when then end",
        "rule \"r\" @a(b) when then end",
        "rule \"r\" extends \"q\" when then end",
        "rule \"r\" when then x(); then[y] z(); end",
        "query \"q\" Present() end",
        "declare X end rule \"r\" when then end",
        "declare enum X A; end rule \"r\" when then end",
        "declare window W Present() over window:time(1s) end rule \"r\" when then end",
        "declare entry-point E end rule \"r\" when then end",
        "import function java.lang.Math.abs; rule \"r\" when then end",
        "import accumulate a.B c; rule \"r\" when then end",
        "dialect \"mvel\" rule \"r\" when then end",
        "rule \"r\" when",
        "rule \"r\" when Present( then end",
        ""
      })
  void anythingButOnePlainRuleIsRefused(String drl) {
    assertThat(SafePath.parse(drl)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not Present( concept == \"stroke\", atLeast == 1 )",
        "exists Present( concept == \"stroke\", atLeast == 1 )",
        "$p : Present( concept == \"stroke\", atLeast == 1 )",
        "Present( concept == \"stroke\", atLeast == 1 ) from x",
        "Present( concept == \"stroke\", atLeast == 1 ) over window:length(1)",
        "Present( concept == \"stroke\" )",
        "Present( concept == \"stroke\", atLeast == 1, x == 1 )",
        "Present( atLeast == 1, concept == \"stroke\" )",
        "Present( concept == \"strokes\", atLeast == 1 )",
        "Present( concept != \"stroke\", atLeast == 1 )",
        "Present( $c : concept == \"stroke\", atLeast == 1 )",
        "Present( concept == \"stroke\" || eval(true), atLeast == 1 )",
        "Other( concept == \"stroke\", atLeast == 1 )",
        "eval( true )",
        "( Present( concept == \"stroke\", atLeast == 1 ) or Present() )"
      })
  void anythingButThePlainPatternIsRefused(String condition) {
    Optional<RuleDescr> rule = SafePath.parse("rule \"r\" when " + condition + " then end");
    assertThat(rule).isPresent();
    assertThat(rule.get().getLhs().getDescrs()).noneMatch(found -> DrlWhitelist.is(found, FORM));
  }

  @Test
  void thePlainPatternPasses() {
    RuleDescr rule =
        SafePath.parse("rule \"r\" when Present( concept == \"stroke\", atLeast == 1 ) then end")
            .orElseThrow();
    assertThat(DrlWhitelist.is(rule.getLhs().getDescrs().get(0), FORM)).isTrue();
  }
}
