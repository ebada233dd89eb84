package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.concept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.rules.Standing;

class AdviceJsonTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final RuleId RULE = new RuleId("p", "r \"quoted\"");

  private static Evidence evidence(String date) {
    PartialDate when = PartialDate.parse(date).orElse(PartialDate.UNKNOWN);
    return new Evidence("Observation/1", RecordPart.OBSERVATION, "FIT", "9 ug/g", when, "note");
  }

  private static TraceLine line(String... dates) {
    Outcome outcome =
        new Outcome(
            Truth.UNKNOWN,
            Outcome.Basis.RECORDED,
            Outcome.Reason.TOO_OLD,
            List.of(dates).stream().map(AdviceJsonTest::evidence).toList(),
            "datum");
    return new TraceLine(TraceLine.Section.UNLESS_ALREADY, 2, "any of", "words", outcome);
  }

  private static Gap gap() {
    return new Gap(
        "p",
        "FIT",
        "words",
        Outcome.Reason.NOT_RECORDED,
        GapFill.ORDER_TEST,
        "Question?",
        List.of(RULE),
        Urgency.SAME_DAY);
  }

  private static Referral referral() {
    NeedCheck old =
        new NeedCheck(
            "FIT of the last 3 months",
            NeedCheck.Standing.OUT_OF_DATE,
            "last 9 ug/g in 2025",
            List.of(evidence("2025")));
    return new Referral("clinic", "other clinic", List.of("instead of clinic"), List.of(old));
  }

  private static Recommendation recommendation(Action... actions) {
    return new Recommendation(
        RULE,
        "Title",
        Strength.CONSIDER,
        Urgency.SUSPECTED_CANCER,
        List.of(line("2025")),
        List.of(actions),
        true,
        List.of(gap()),
        List.of(line("2026")),
        List.of("CRC-8"),
        List.of(referral()));
  }

  private static Advice advice(Recommendation... recommendations) {
    Consultation.Decision decision =
        new Consultation.Decision(
            RULE, "sha256:d", Consultation.Verdict.SNOOZED, AT, AT.plusSeconds(60));
    return new Advice(
        AT,
        "here",
        List.of(recommendations),
        List.of(new Advice.SetAside(recommendation(), decision)),
        List.of(gap()),
        List.of(new Conflict(RULE, new RuleId("q", "s"), "about")),
        List.of(
            new PathwayResult(
                "p",
                "P",
                "1.0",
                "sha256:d",
                true,
                Truth.MET,
                List.of(
                    new RuleResult(
                        RULE,
                        Standing.CANNOT_SAY_YET,
                        Optional.of(new RuleId("p", "s")),
                        List.of(line("2026-03", "2026-03-01", "2026-03-01T10:00:00Z", "")),
                        List.of(0))),
                Optional.of("withheld"))),
        List.of(RecordPart.SERVICE_REQUEST),
        List.of(new LeftOut("Observation/2", "Observation.value[x]", LeftOut.Reason.FUTURE)),
        Optional.empty(),
        InputDigest.known("sha256:inputs"));
  }

  @Test
  @DisplayName("SEM-17: advice as JSON has one fixed order")
  void hasOneFixedOrder() {
    String gap =
        "{\"pathway\":\"p\",\"concept\":\"FIT\",\"words\":\"words\",\"reason\":\"not recorded\","
            + "\"fill\":\"order test\",\"question\":\"Question?\","
            + "\"couldDecide\":[\"r \\\"quoted\\\"\"],\"urgency\":\"same day\"}";
    String rule = "{\"pathway\":\"p\",\"name\":\"r \\\"quoted\\\"\"}";
    String recommendation =
        "{\"rule\":"
            + rule
            + ",\"title\":\"Title\",\"strength\":\"consider\",\"urgency\":\"suspected cancer\","
            + "\"reasons\":["
            + trace(dated("2025"))
            + "],\"provisional\":true,\"actions\":%s,"
            + "\"referrals\":[{\"named\":\"clinic\",\"service\":\"other clinic\","
            + "\"notes\":[\"instead of clinic\"],\"needs\":[{\"need\":\"FIT of the last 3 months\","
            + "\"standing\":\"out of date\",\"words\":\"last 9 ug/g in 2025\",\"evidence\":["
            + dated("2025")
            + "]}]}],\"decidedBy\":["
            + gap
            + "],"
            + "\"unchecked\":["
            + trace(dated("2026"))
            + "],\"sources\":[\"CRC-8\"]}";

    assertThat(AdviceJson.write(advice(recommendation(new Action.Refer("clinic")))))
        .isEqualTo(
            "{\"asOf\":\"2026-11-22T10:00:00Z\",\"locality\":\"here\",\"silentBecause\":\"\","
                + "\"recommendations\":["
                + recommendation.formatted("[{\"action\":\"refer\",\"what\":\"clinic\"}]")
                + "],\"setAside\":[{\"recommendation\":"
                + recommendation.formatted("[]")
                + ",\"verdict\":\"snoozed\",\"decidedOn\":\"2026-11-22T10:00:00Z\","
                + "\"until\":\"2026-11-22T10:01:00Z\",\"digest\":\"sha256:d\"}],"
                + "\"gaps\":["
                + gap
                + "],"
                + "\"conflicts\":[{\"one\":"
                + rule
                + ",\"other\":{\"pathway\":\"q\",\"name\":\"s\"},\"about\":\"about\"}],"
                + "\"pathways\":[{\"pathway\":\"p\",\"title\":\"P\",\"version\":\"1.0\","
                + "\"digest\":\"sha256:d\",\"demonstration\":true,\"entry\":\"met\","
                + "\"withheld\":\"withheld\",\"rules\":[{\"rule\":\"r \\\"quoted\\\"\","
                + "\"standing\":\"cannot say yet\",\"replacedBy\":\"s\",\"trace\":["
                + trace(
                    dated("2026-03"), dated("2026-03-01"), dated("2026-03-01T10:00:00Z"), dated(""))
                + "],\"deciding\":[0]}]}],\"notSeen\":[\"ServiceRequest\"],"
                + "\"notUsed\":[{\"reference\":\"Observation/2\","
                + "\"path\":\"Observation.value[x]\",\"reason\":\"it is dated in the future\"}],"
                + "\"inputDigest\":\"sha256:inputs\"}");
  }

  private static String trace(String... evidence) {
    return "{\"section\":\"unless already\",\"group\":2,\"groupWords\":\"any of\","
        + "\"words\":\"words\",\"truth\":\"unknown\",\"basis\":\"recorded\","
        + "\"reason\":\"the last one is too old\",\"datum\":\"datum\",\"evidence\":["
        + String.join(",", evidence)
        + "]}";
  }

  private static String dated(String date) {
    return "{\"reference\":\"Observation/1\",\"part\":\"Observation\",\"title\":\"FIT\","
        + "\"value\":\"9 ug/g\",\"date\":\""
        + date
        + "\",\"note\":\"note\"}";
  }

  @Test
  void writesEveryKindOfAction() {
    Action refer = new Action.Refer("clinic");
    String json =
        AdviceJson.write(
            advice(
                recommendation(
                    refer,
                    new Action.OrderTest(concept("FIT")),
                    new Action.ChangeMedicine(Action.MedicineChange.START, concept("apixaban")),
                    new Action.Inform("leaflet"),
                    new Action.SafetyNet("come back"),
                    new Action.Ask(concept("pain")),
                    new Action.DoNot("wait"),
                    new Action.DoNotDo(refer),
                    new Action.Recommend("x", Strength.OFFER, Urgency.ROUTINE),
                    new Action.Conclude("stage 4"),
                    new Action.InsteadOf("other"),
                    new Action.AddPoints(1, "S"))));

    assertThat(json)
        .contains(
            "\"actions\":[{\"action\":\"refer\",\"what\":\"clinic\"},"
                + "{\"action\":\"order test\",\"what\":\"FIT\"},"
                + "{\"action\":\"start medicine\",\"what\":\"apixaban\"},"
                + "{\"action\":\"give information\",\"what\":\"leaflet\"},"
                + "{\"action\":\"safety-net\",\"what\":\"come back\"},"
                + "{\"action\":\"ask\",\"what\":\"pain\"},"
                + "{\"action\":\"do not\",\"what\":\"wait\"},"
                + "{\"action\":\"do not\",\"what\":{\"action\":\"refer\",\"what\":\"clinic\"}},"
                + "{\"action\":\"recommend\",\"what\":\"x\"},"
                + "{\"action\":\"conclude\",\"what\":\"stage 4\"},"
                + "{\"action\":\"instead of\",\"what\":\"other\"},"
                + "{\"action\":\"add points\",\"what\":\"S\"}]");
  }

  @Test
  @DisplayName("SAF-20: says why there is no advice")
  void saysWhyThereIsNone() {
    Advice silent =
        new Advice(
            AT,
            "here",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("the patient has died"),
            InputDigest.known(""));

    assertThat(AdviceJson.write(silent)).contains("\"silentBecause\":\"the patient has died\"");
  }
}
