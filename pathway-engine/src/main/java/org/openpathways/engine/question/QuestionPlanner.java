package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.concept.Concept;

/** Chooses what to ask. Built once per library; immutable and thread-safe. */
public final class QuestionPlanner {
  private final Askable askable;

  /**
   * @param concepts all that the rules use
   */
  public QuestionPlanner(Collection<Concept> concepts) {
    askable = new Askable(concepts);
  }

  /**
   * What to ask now.
   *
   * @param engine the advice for the patient with other answers
   */
  public QuestionPlan plan(Consultation consultation, Function<Consultation, Advice> engine) {
    Advice advice = engine.apply(consultation);
    Set<String> answered = Askable.answered(consultation);
    Map<String, List<Gap>> asked = new LinkedHashMap<>();
    List<Gap> notAskable = new ArrayList<>();
    for (Gap gap : advice.gaps()) {
      if (answered.contains(gap.concept()) || askable.form(gap).isEmpty()) {
        notAskable.add(gap);
      } else {
        asked.computeIfAbsent(gap.concept(), concept -> new ArrayList<>()).add(gap);
      }
    }
    List<Question> questions =
        asked.values().stream()
            .map(this::question)
            .sorted(Comparator.comparing(Question::emergency).reversed())
            .toList();
    return new QuestionPlan(questions, List.of(), Gap.once(notAskable), questions.size());
  }

  private Question question(List<Gap> gaps) {
    Gap first = gaps.stream().min(Comparator.comparing(Gap::urgency)).orElseThrow();
    Optional<AnswerForm> form = askable.form(first);
    return new Question(
        first.concept(),
        first.question(),
        form.orElseThrow(),
        gaps.stream().map(Gap::pathway).distinct().toList(),
        Askable.isUrgent(first),
        first.urgency(),
        List.of(),
        first);
  }
}
