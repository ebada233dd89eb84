package org.openpathways.pathways;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.question.Question;
import org.openpathways.engine.question.QuestionPlan;
import org.openpathways.engine.record.PatientRecord;

/** One patient who is asked questions and answers truly. Emergency questions always come first. */
final class Interview {

  /** What is asked next. */
  enum Manner {
    /** As planned, until the advice is decided. */
    PLANNED,
    /** Unknowns in the rules' order, those that no longer matter left out, until decided. */
    SKIPPING,
    /** Unknowns in the rules' order, each once it has come up, until decided. */
    IN_ORDER,
    /** Every unknown. */
    EVERYTHING
  }

  private final PathwayEngine engine;
  private final TrueAnswers.Asked order;
  private final PatientRecord record;
  private final TrueAnswers truth;
  private final Map<String, Integer> listed = new LinkedHashMap<>();
  private final Set<String> emergencies = new TreeSet<>();
  private Consultation consultation;
  private int questions;

  Interview(
      PathwayEngine engine,
      TrueAnswers.Asked order,
      PatientRecord record,
      Instant asOf,
      TrueAnswers truth) {
    this.engine = engine;
    this.order = order;
    this.record = record;
    this.truth = truth;
    this.consultation = Consultation.at(asOf);
  }

  Interview hold(Manner manner) {
    Optional<String> next = next(manner);
    while (next.isPresent()) {
      answer(next.get());
      next = next(manner);
    }
    return this;
  }

  private Optional<String> next(Manner manner) {
    QuestionPlan plan = engine.questions(record, consultation);
    Optional<String> emergency =
        plan.ask().stream().filter(Question::emergency).map(Question::concept).findFirst();
    if (emergency.isPresent()) {
      emergencies.add(emergency.get());
      return emergency;
    }
    if (plan.isDecided() && manner != Manner.EVERYTHING) {
      return Optional.empty();
    }
    Optional<String> next =
        manner == Manner.PLANNED ? Optional.of(plan.ask().get(0).concept()) : first(plan, manner);
    questions += next.isPresent() ? 1 : 0;
    return next;
  }

  private Optional<String> first(QuestionPlan plan, Manner manner) {
    if (manner != Manner.IN_ORDER) {
      listed.clear();
    }
    Stream.concat(plan.ask().stream().map(Question::gap), plan.others().stream())
        .forEach(gap -> listed.merge(gap.concept(), place(gap, plan), Math::min));
    Set<String> answered = new HashSet<>();
    consultation.answers().forEach(answer -> answered.add(answer.concept()));
    return listed.entrySet().stream()
        .filter(entry -> !answered.contains(entry.getKey()))
        .min(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private int place(Gap gap, QuestionPlan plan) {
    return Stream.concat(
            Stream.of(gap.pathway()),
            plan.ask().stream()
                .filter(q -> q.concept().equals(gap.concept()))
                .flatMap(q -> q.pathways().stream()))
        .mapToInt(pathway -> order.place(pathway, gap.concept()))
        .min()
        .orElseThrow();
  }

  private void answer(String concept) {
    List<Answer> answers = new ArrayList<>(consultation.answers());
    answers.add(new Answer(concept, truth.of(concept)));
    consultation =
        new Consultation(
            consultation.asOf(), Optional.empty(), answers, List.of(), consultation.capacity());
  }

  /** How many questions were asked that no emergency or same-day rule waited for. */
  int questions() {
    return questions;
  }

  /** Concepts that an emergency or same-day rule waited for. */
  Set<String> emergencies() {
    return emergencies;
  }

  /** What was asked, in order. */
  List<String> asked() {
    return consultation.answers().stream().map(Answer::concept).toList();
  }

  private Advice advice() {
    return engine.advise(record, consultation);
  }

  /** The pathways that concern the patient, by what was answered. */
  Set<String> pathways() {
    Set<String> pathways = new TreeSet<>();
    for (PathwayResult result : advice().pathways()) {
      if (result.entry() == Truth.MET) {
        pathways.add(result.pathway());
      }
    }
    return pathways;
  }

  /** What is advised by these pathways. */
  List<String> advised(Set<String> pathways, boolean provisional) {
    return advice().recommendations().stream()
        .filter(r -> pathways.contains(r.rule().pathway()))
        .map(
            r ->
                r.rule()
                    + ": "
                    + r.title()
                    + ", "
                    + r.strength()
                    + ", "
                    + r.urgency()
                    + (provisional && r.provisional() ? ", provisional" : ""))
        .toList();
  }
}
