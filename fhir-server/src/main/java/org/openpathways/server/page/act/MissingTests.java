package org.openpathways.server.page.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.NeedCheck;
import org.openpathways.engine.advice.NeedCheck.Standing;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Service;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.AtHand;
import org.springframework.stereotype.Component;

/**
 * Tests that a service asks for and that the record lacks, or has only from too long ago. What
 * cannot be said is not among them: not seen is not missing.
 */
@Component
final class MissingTests {
  private static final Set<Standing> TO_ORDER = EnumSet.of(Standing.MISSING, Standing.OUT_OF_DATE);

  private final Acting acting;

  MissingTests(Acting acting) {
    this.acting = acting;
  }

  /** Those not asked for in this consultation yet, in the service's order. */
  List<Action.OrderTest> of(AtHand at, ServiceLine line) {
    Set<String> missing =
        line.referral().needs().stream()
            .filter(need -> TO_ORDER.contains(need.standing()))
            .map(NeedCheck::need)
            .collect(Collectors.toSet());
    return line.described().map(Service::needs).orElse(List.of()).stream()
        .filter(need -> missing.contains(need.words()))
        .map(Need::concept)
        .filter(concept -> concept.gap() == GapFill.ORDER_TEST)
        .map(Action.OrderTest::new)
        .filter(test -> !acting.wasCarriedOut(at, test))
        .toList();
  }

  /** Asks for all of them, each once for this form. */
  void order(AtHand at, ServiceLine line, String key) {
    List<Action.OrderTest> tests = of(at, line);
    for (Action.OrderTest test : tests) {
      acting.carryOut(at, test, key(key, test.test()));
    }
  }

  /** One form asks for several tests; the same form again asks for none of them again. */
  private static String key(String form, Concept test) {
    return form + "-" + Integer.toHexString(test.name().hashCode());
  }

  /** For a button, for example {@code ferritin and haemoglobin}. */
  static String words(List<Action.OrderTest> tests) {
    List<String> names = tests.stream().map(test -> test.test().name()).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
