package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.TakesDifferent;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link TakesDifferent}: different medicines of one class taken now. Two entries are the same
 * medicine when they share a code or the first word of their names (two strengths of atorvastatin
 * are one medicine). A brand name beside its generic name may count as two; the evidence shows
 * both.
 */
final class TakesDifferentEvaluation implements Evaluation {
  private final TakesDifferent criterion;
  private final Concept medicine;
  private final int number;
  private final Silent silent;

  TakesDifferentEvaluation(TakesDifferent criterion, Binding binding) {
    this.criterion = criterion;
    this.medicine = criterion.medicine();
    this.number = binding.index().number(medicine);
    this.silent = binding.silent(medicine);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    List<Mention> certain = different(view, List.of(), Medicine.TAKEN);
    List<Mention> possible = different(view, certain, Medicine.PERHAPS);
    if (certain.size() >= criterion.atLeast()) {
      return outcome(Truth.MET, Reason.KNOWN, certain, view);
    }
    if (certain.size() + possible.size() >= criterion.atLeast()) {
      List<Mention> all = new ArrayList<>(certain);
      all.addAll(possible);
      return outcome(Truth.UNKNOWN, Medicine.doubt(possible.get(0)), all, view);
    }
    Outcome silence = silent.state(pass);
    return certain.isEmpty() ? silence : outcome(silence.truth(), silence.reason(), certain, view);
  }

  private List<Mention> different(RecordView view, List<Mention> besides, Medicine what) {
    List<Mention> different = new ArrayList<>();
    for (Mention mention : view.mentions(number)) {
      boolean fresh =
          Medicine.of(mention, view) == what
              && besides.stream().noneMatch(m -> isSame(m, mention))
              && different.stream().noneMatch(m -> isSame(m, mention));
      if (fresh) {
        different.add(mention);
      }
    }
    return different;
  }

  private static boolean isSame(Mention one, Mention other) {
    return one.entry().codes().stream().anyMatch(other.entry().codes()::contains)
        || firstWord(one).equals(firstWord(other));
  }

  private static String firstWord(Mention mention) {
    return mention.entry().title().strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
  }

  private Outcome outcome(Truth truth, Reason reason, List<Mention> mentions, RecordView view) {
    List<Evidence> evidence = mentions.stream().map(m -> Outcomes.evidence(m, "")).toList();
    List<String> words = mentions.stream().map(m -> Medicine.words(m, view.zone())).toList();
    return Outcomes.of(truth, Basis.RECORDED, reason, evidence, String.join("; ", words));
  }
}
