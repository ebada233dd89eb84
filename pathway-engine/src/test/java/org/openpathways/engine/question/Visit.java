package org.openpathways.engine.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.Value;

/** A patient of 65 with an empty record, seen whole, and the answers of one consultation. */
final class Visit {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private final PathwayEngine engine;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Consultation.Decision> decisions = new ArrayList<>();
  private Optional<String> opened = Optional.empty();
  private String born = "1961-03-02";
  private Sex sex = Sex.FEMALE;
  private boolean deceased;

  private Visit(PathwayEngine engine) {
    this.engine = engine;
  }

  static Visit to(Pathway... pathways) {
    Locality here =
        new Locality(
            "here",
            "Here",
            ZoneId.of("Europe/London"),
            List.of(),
            List.of(),
            LocalDate.MIN,
            LocalDate.MAX,
            Map.of());
    List<LivePathway> live = new ArrayList<>();
    for (Pathway pathway : pathways) {
      live.add(new LivePathway(pathway, "sha256:" + pathway.id(), true));
    }
    return new Visit(PathwayEngine.of(here, live));
  }

  /** The same patient and pathways, with nothing answered. */
  Visit again() {
    return new Visit(engine);
  }

  Visit opening(String pathway) {
    opened = Optional.of(pathway);
    return this;
  }

  Visit decided(String pathway, String rule, Consultation.Verdict verdict) {
    decisions.add(
        new Consultation.Decision(
            new RuleId(pathway, rule),
            "sha256:" + pathway,
            verdict,
            NOW.minusSeconds(60),
            NOW.plusSeconds(60)));
    return this;
  }

  Visit deceased() {
    deceased = true;
    return this;
  }

  Visit born(String date) {
    born = date;
    return this;
  }

  Visit ofUnknownSex() {
    sex = Sex.UNKNOWN;
    return this;
  }

  Visit yes(String... concepts) {
    return answer(new Value.YesNo(true), concepts);
  }

  Visit no(String... concepts) {
    return answer(new Value.YesNo(false), concepts);
  }

  Visit notKnown(String... concepts) {
    return answer(new Value.Absent("asked-unknown"), concepts);
  }

  Visit answer(Value value, String... concepts) {
    for (String concept : concepts) {
      answers.add(new Answer(concept, value));
    }
    return this;
  }

  QuestionPlan plan() {
    return engine.questions(record(), consultation());
  }

  PathwayEngine engine() {
    return engine;
  }

  Advice advice() {
    return engine.advise(record(), consultation());
  }

  List<String> titles() {
    return advice().recommendations().stream().map(Recommendation::title).toList();
  }

  /** The concepts asked about, in order. */
  List<String> asked() {
    return plan().ask().stream().map(Question::concept).toList();
  }

  Consultation consultation() {
    return new Consultation(NOW, opened, answers, decisions, Map.of());
  }

  PatientRecord record() {
    Demographics patient =
        new Demographics(
            "1",
            "",
            PartialDate.parse(born).orElseThrow(),
            sex,
            deceased,
            PartialDate.UNKNOWN,
            "",
            PartialDate.UNKNOWN);
    Map<RecordPart, Coverage> seen = new EnumMap<>(RecordPart.class);
    for (RecordPart part : RecordPart.values()) {
      seen.put(part, Coverage.COMPLETE);
    }
    return new PatientRecord(patient, List.of(), seen, List.of());
  }
}
