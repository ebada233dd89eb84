package org.openpathways.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.line;
import static org.openpathways.engine.rules.Trees.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceJson;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.rules.Sabotage;
import org.openpathways.engine.rules.Trees;

class PathwayEngineTest {
  private static final Consultation NOW = Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));
  private static final Pathway AGED =
      withConcepts(
          Trees.pathway(
              "aged",
              List.of(),
              rule("aged", "over 40").when(line(480)).recommend(Urgency.ROUTINE),
              rule("aged", "over 90").when(line(1080)).recommend(Urgency.ROUTINE),
              rule("aged", "pain").when(has("pain")).recommend(Urgency.SAME_DAY)));

  private static Pathway withConcepts(Pathway p) {
    return new Pathway(
        p.about(),
        p.ages(),
        p.entry(),
        p.rules(),
        p.scores(),
        p.parameters(),
        p.services(),
        Set.of(Trees.concept("pain")),
        p.page(),
        p.localRules());
  }

  private static Locality locality() {
    return new Locality(
        "here",
        "Here",
        ZoneId.of("Europe/London"),
        List.of(),
        List.of(),
        LocalDate.MIN,
        LocalDate.MAX,
        Map.of());
  }

  private static List<LivePathway> live() {
    return List.of(new LivePathway(AGED, "sha256:aged", true));
  }

  private static PatientRecord born(String birthDate, boolean deceased) {
    Demographics patient =
        new Demographics(
            "1",
            "",
            PartialDate.parse(birthDate).orElseThrow(),
            Sex.FEMALE,
            deceased,
            PartialDate.UNKNOWN,
            "",
            PartialDate.UNKNOWN);
    Map<RecordPart, Coverage> supplied = new EnumMap<>(RecordPart.class);
    supplied.put(RecordPart.CONDITION, Coverage.COMPLETE);
    LeftOut leftOut =
        new LeftOut("Observation/9", "Observation.subject", LeftOut.Reason.ANOTHER_PATIENT);
    return new PatientRecord(patient, List.of(), supplied, List.of(leftOut));
  }

  @Test
  void advisesFromARecord() {
    Advice advice = PathwayEngine.of(locality(), live()).advise(born("1961-03-02", false), NOW);

    assertThat(advice.recommendations())
        .extracting(Recommendation::title)
        .containsExactly("Do over 40");
    assertThat(advice.locality()).isEqualTo("here");
    assertThat(advice.pathways().get(0).digest()).isEqualTo("sha256:aged");
    assertThat(advice.pathways().get(0).demonstration()).isTrue();
  }

  @Test
  @DisplayName("SAF-27: names the parts that rules need and that were not seen whole")
  void namesWhatWasNotSeen() {
    PathwayEngine engine = PathwayEngine.of(locality(), live());

    assertThat(engine.partsNeeded()).containsExactly(RecordPart.CONDITION, RecordPart.OBSERVATION);
    Advice advice = engine.advise(born("1961-03-02", false), NOW);
    assertThat(advice.notSeen()).containsExactly(RecordPart.OBSERVATION);
    assertThat(advice.notUsed()).extracting(LeftOut::reference).containsExactly("Observation/9");
  }

  @Test
  @DisplayName("SAF-20: no advice for a patient who has died")
  void noAdviceForTheDead() {
    Advice advice = PathwayEngine.of(locality(), live()).advise(born("1961-03-02", true), NOW);

    assertThat(advice.silentBecause()).hasValue("the patient has died");
    assertThat(advice.recommendations()).isEmpty();
    assertThat(advice.gaps()).isEmpty();
    assertThat(advice.pathways()).isEmpty();
    assertThat(advice.inputDigest()).startsWith("sha256:");
  }

  @Test
  @DisplayName("SEM-13: a disagreement raises the alarm, without patient data")
  void aDisagreementRaisesTheAlarm() {
    List<String> alarms = new ArrayList<>();
    PathwayEngine engine =
        PathwayEngine.of(
            locality(),
            live(),
            Sabotage.firing(List.of(AGED), "over 90"),
            (pathway, digest, rules) -> alarms.add(pathway + " " + digest + " " + rules));

    Advice advice = engine.advise(born("1961-03-02", false), NOW);

    assertThat(alarms).containsExactly("aged sha256:aged [aged/over 90]");
    assertThat(advice.pathways().get(0).withheld()).isPresent();
    assertThat(advice.recommendations()).isEmpty();
  }

  @Test
  @DisplayName("SEM-13: no alarm while the computations agree")
  void noAlarmWhileTheyAgree() {
    List<String> alarms = new ArrayList<>();
    PathwayEngine.of(locality(), live(), List.of(), (pathway, digest, rules) -> alarms.add(pathway))
        .advise(born("1961-03-02", false), NOW);

    assertThat(alarms).isEmpty();
  }

  @Test
  @DisplayName("SEM-17: equal inputs give byte-identical advice, from another engine too")
  void equalInputsGiveIdenticalAdvice() {
    String one =
        AdviceJson.write(PathwayEngine.of(locality(), live()).advise(born("1961-03", false), NOW));
    String other =
        AdviceJson.write(PathwayEngine.of(locality(), live()).advise(born("1961-03", false), NOW));

    assertThat(one).isEqualTo(other);
  }

  @Test
  void countsWhatItDid() {
    EvaluationCounts counts =
        PathwayEngine.of(locality(), live()).evaluate(born("1961-03-02", false), NOW).counts();

    assertThat(counts).isEqualTo(new EvaluationCounts(3, 3, 1));
  }

  @Test
  void knowsItsRulesAndPathways() {
    PathwayEngine engine = PathwayEngine.of(locality(), live());

    assertThat(engine.rules())
        .extracting(r -> r.id())
        .startsWith(new RuleId("aged", "over 40"), new RuleId("aged", "over 90"));
    assertThat(engine.pathways()).isEqualTo(live());
    assertThat(engine.locality()).isEqualTo(locality());
    assertThat(Optional.of(engine.locality().zone())).hasValue(ZoneId.of("Europe/London"));
  }
}
