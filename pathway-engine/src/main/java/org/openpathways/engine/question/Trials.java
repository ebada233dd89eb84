package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.question.Effects.Tried;

/** Tries answers on the real engine, up to so many evaluations for one plan. */
final class Trials {
  /** The most evaluations that one plan makes. */
  static final int MOST = 256;

  private final Patient patient;
  private final Consultation consultation;
  private int evaluations;

  Trials(Patient patient, Consultation consultation) {
    this.patient = patient;
    this.consultation = consultation;
  }

  Outcome[] now() {
    evaluations++;
    return patient.evaluate(consultation);
  }

  /** Every answer to each topic, topics in their order; topics beyond the bound are left out. */
  Effects effects(Model model, BitSet topics, Map<Integer, AnswerForm> forms) {
    Map<Integer, List<Tried>> tried = new HashMap<>();
    for (int t = topics.nextSetBit(0); t >= 0; t = topics.nextSetBit(t + 1)) {
      AnswerForm form = forms.get(t);
      if (form != null) {
        List<Example> examples = Example.of(form, model.bounds(model.topics().name(t)));
        if (evaluations + examples.size() <= MOST) {
          tried.put(t, tries(model.topics().name(t), examples));
        }
      }
    }
    return new Effects(tried);
  }

  private List<Tried> tries(String concept, List<Example> examples) {
    List<Tried> tries = new ArrayList<>();
    for (Example example : examples) {
      evaluations++;
      Outcome[] outcomes = patient.evaluate(with(new Answer(concept, example.value())));
      tries.add(new Tried(example, truths(outcomes)));
    }
    return tries;
  }

  private Consultation with(Answer answer) {
    List<Answer> answers = new ArrayList<>(consultation.answers());
    answers.add(answer);
    return new Consultation(
        consultation.asOf(),
        consultation.opened(),
        answers,
        consultation.decisions(),
        consultation.capacity());
  }

  static byte[] truths(Outcome[] outcomes) {
    byte[] truths = new byte[outcomes.length];
    for (int c = 0; c < truths.length; c++) {
      truths[c] = (byte) outcomes[c].truth().ordinal();
    }
    return truths;
  }
}
