package org.openpathways.server.page.consult;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.page.consult.ChangeBox.Line;
import org.openpathways.server.visit.Consulted;

/** Says what would change the top recommendation. */
final class Changing {
  private static final String THIRD_CONTACT = "third-contact-rethink";
  private static final int UNKNOWNS = 2;
  private static final int NAMED = 3;

  private final PageWords words;
  private final Consulted consulted;
  private final Rules rules;
  private final ZoneId zone;

  Changing(PageWords words, Consulted consulted, Rules rules) {
    this.words = words;
    this.consulted = consulted;
    this.rules = rules;
    this.zone = consulted.answer().library().locality().zone();
  }

  ChangeBox box() {
    List<Recommendation> all = consulted.answer().advice().recommendations();
    List<Line> lines = all.isEmpty() ? List.of() : lines(all.get(0));
    return new ChangeBox(lines, thirdContact(all));
  }

  private List<Line> lines(Recommendation top) {
    List<Line> lines = new ArrayList<>();
    Boundaries boundaries = new Boundaries(words, rules, zone);
    List<RuleResult> results = consulted.answer().result(top.rule().pathway()).rules();
    lines.addAll(boundaries.nearest(results));
    lines.addAll(unknowns(top.decidedBy()));
    LocalDate today = LocalDate.ofInstant(consulted.answer().advice().asOf(), zone);
    rules.result(top.rule()).ifPresent(r -> lines.addAll(boundaries.until(r, today)));
    if (!consulted.visit().answers().isEmpty()) {
      lines.add(new Line(words.of("change.answers"), words.of("change.answers.words")));
    }
    return lines;
  }

  /** What is not known, together where it could lead to the same. */
  private List<Line> unknowns(List<Gap> gaps) {
    Map<String, List<String>> byAdvice = new LinkedHashMap<>();
    for (Gap gap : gaps) {
      String what = gap.concept().isEmpty() ? PageWords.plain(gap.words()) : gap.concept();
      byAdvice.computeIfAbsent(then(gap), then -> new ArrayList<>()).add(what);
    }
    return byAdvice.entrySet().stream()
        .limit(UNKNOWNS)
        .map(entry -> unknown(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Line unknown(String then, List<String> what) {
    String named = PageWords.upperFirst(Words.list(what.stream().limit(NAMED).toList()));
    String datum = words.of(what.size() > NAMED ? "change.unknown.more" : "change.unknown", named);
    return new Line(datum, then.isEmpty() ? "" : words.of("change.could", then));
  }

  private String then(Gap gap) {
    return gap.couldDecide().stream()
        .flatMap(rule -> rules.advises(rule).stream())
        .map(r -> words.advised(r.strength(), r.text()))
        .findFirst()
        .orElse("");
  }

  /** The agreement's prompt to think again, wherever it ranks. */
  private String thirdContact(List<Recommendation> all) {
    return all.stream()
        .filter(what -> what.rule().pathway().equals(THIRD_CONTACT))
        .findFirst()
        .map(what -> words.of("change.third", what.title()))
        .orElse("");
  }
}
