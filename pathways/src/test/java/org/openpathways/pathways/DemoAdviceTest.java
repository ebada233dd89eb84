package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

/** Each demonstration patient gets what the story says, from the shipped content, end to end. */
class DemoAdviceTest {
  private static final String REFER = "Refer on the suspected colorectal cancer pathway";
  private static final String OFFER_FIT = "Offer a FIT test";
  private static final String ASTHMA_REVIEW = "Do the yearly asthma review";
  private static final String QRISK = "Work out QRISK3: no score in 5 years";
  private static final String SAFETY_NET = "Safety-net: FIT below the referral threshold";

  private static PathwayEngine engine;

  @BeforeAll
  static void load() {
    Content content = new DirectoryContent(Path.of("."));
    Locality locality = LocalityLoader.load(content, "south-tyneside").locality().orElseThrow();
    List<LivePathway> live =
        locality.pathways().stream()
            .map(id -> PathwayLoader.load(content, id, locality.id()).pathway().orElseThrow())
            .map(pathway -> new LivePathway(pathway, "unreleased", true))
            .toList();
    engine = PathwayEngine.of(locality, live);
  }

  @Test
  @DisplayName("FIT 24: refer; her asthma's yearly review stands last (AST-17)")
  void fitAboveTheThresholdRefers() {
    assertThat(titles("amelia-fitzharbour")).containsExactly(REFER, ASTHMA_REVIEW);
  }

  @Test
  @DisplayName("SAF-6: FIT below 10 is safety-netting, provisional while the masses are unknown")
  void fitBelowTheThresholdIsProvisional() {
    Advice advice = advice("bernard-netley");
    assertThat(titles(advice)).containsExactly(SAFETY_NET);
    assertThat(advice.recommendations().get(0).provisional()).isTrue();
    assertThat(advice.gaps()).extracting(Gap::concept).contains("rectal mass", "anal mass");
  }

  @Test
  @DisplayName("SAF-1: abdominal pain at 52: offer a FIT, and ask whether the pain is explained")
  void fitNeeded() {
    Advice advice = advice("clara-wickenfield");
    assertThat(titles(advice)).containsExactly(OFFER_FIT);
    assertThat(advice.recommendations().get(0).unchecked())
        .extracting(TraceLine::words)
        .containsExactly("The patient has \"abdominal pain explained\" now");
    assertThat(advice.gaps()).extracting(Gap::concept).contains("abdominal pain explained");
  }

  @Test
  @DisplayName("SAF-9: FIT 45 then 8: refer")
  void positiveStandsUntilInvestigated() {
    assertThat(titles("desmond-oakhollow")).containsExactly(REFER, "Do the yearly COPD review");
  }

  @Test
  @DisplayName("SAF-2: a referral that was sent is not advised again")
  void sentReferralIsNotRepeated() {
    assertThat(titles("edith-marlstone")).doesNotContain(REFER, OFFER_FIT);
  }

  @Test
  @DisplayName("SAF-20: a patient who has died gets no advice")
  void deceased() {
    Advice advice = advice("oswald-tarnbrook");
    assertThat(advice.recommendations()).isEmpty();
    assertThat(advice.silentBecause()).isPresent();
  }

  @Test
  @DisplayName("A well patient gets nothing, and is asked nothing")
  void wellPatientIsLeftInPeace() {
    Advice advice = advice("miriam-fernlea");
    assertThat(advice.recommendations()).isEmpty();
    assertThat(advice.gaps()).isEmpty();
  }

  @Test
  @DisplayName("Atrial fibrillation in a woman whose only point is her sex: nothing")
  void sexAloneIsNoReason() {
    assertThat(pathways("iris-copperdale")).doesNotContain("atrial-fibrillation");
  }

  @Test
  @DisplayName("The long-term stories are answered by their pathways")
  void longTermStories() {
    assertThat(pathways("farouk-lindenmere"))
        .containsOnly("type-2-diabetes-review", "cardiovascular-prevention");
    assertThat(titles("farouk-lindenmere")).contains(QRISK);
    assertThat(titles("harold-brindlewick")).contains(QRISK);
    assertThat(pathways("harold-brindlewick")).contains("atrial-fibrillation");
    assertThat(pathways("jasper-quillford")).contains("chronic-kidney-disease");
    assertThat(pathways("kamala-stourbeck")).contains("chronic-kidney-disease");
    assertThat(titles("gwendoline-ashpool")).contains("Stop metformin: eGFR is below 30");
  }

  @Test
  @DisplayName("SAF-18: pregnancy with diabetes goes to its own route")
  void pregnancyHasItsOwnRoute() {
    assertThat(titles("nadia-willowby")).contains("Refer to the diabetes team: pregnancy");
  }

  @Test
  @DisplayName("SAF-11: of a record that is five days old, silence says nothing")
  void newRecordIsNotComplete() {
    Advice advice = advice("petra-hollinside");
    assertThat(advice.gaps()).extracting(Gap::concept).contains("anticoagulant");
    assertThat(titles(advice)).doesNotContain("Assess for anticoagulation to prevent stroke");
  }

  @Test
  @DisplayName(
      "INT-29: cancer advice comes first in a multimorbid patient, and nothing contradicts")
  void cancerComesFirst() {
    Advice advice = advice("leonard-greymoor");
    assertThat(titles(advice)).first().isEqualTo(OFFER_FIT);
    assertThat(advice.conflicts()).isEmpty();
    assertThat(advice.pathways()).allSatisfy(p -> assertThat(p.withheld()).isEmpty());
  }

  private static List<String> titles(String patient) {
    return titles(advice(patient));
  }

  private static List<String> titles(Advice advice) {
    return advice.recommendations().stream().map(Recommendation::title).toList();
  }

  private static List<String> pathways(String patient) {
    return advice(patient).recommendations().stream().map(r -> r.rule().pathway()).toList();
  }

  private static Advice advice(String patient) {
    byte[] json =
        DemoPatientWriter.bundles().get(patient + ".json").getBytes(StandardCharsets.UTF_8);
    PatientRecord record =
        new RecordReader(Limits.STANDARD)
            .read(json, new Reading(Optional.empty(), Reading.Assume.WHOLE_RECORD));
    return engine.advise(record, Consultation.at(Instant.parse("2026-11-22T10:00:00Z")));
  }
}
