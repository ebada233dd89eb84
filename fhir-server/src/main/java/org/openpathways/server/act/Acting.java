package org.openpathways.server.act;

import java.util.Optional;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.act.Act.Kind;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.patientsource.WriteBack;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.Visit;
import org.springframework.stereotype.Component;

/**
 * Does with advice what a clinician decided: writes it to the record, once for each form. That the
 * advice still stands is for the caller to have looked at, just before.
 */
@Component
public final class Acting {
  private final Acts acts;

  Acting(Acts acts) {
    this.acts = acts;
  }

  /**
   * A referral as the clinician left it.
   *
   * @param service where to, by name
   * @param letter its text
   * @param prefilled the text as it was filled in
   */
  public record Written(String service, String letter, String prefilled) {}

  /** Whether the record lets this type be written in this visit. */
  public static boolean writes(Visit visit, String type) {
    return way(visit, type).isPresent();
  }

  /** Saves a draft; it is not sent, and the advice stays (SAF-2). */
  public Act draft(AtHand at, Written referral, String key) {
    return acts.once(at.visit().id(), key, () -> write(at, referral, key, Kind.DRAFT));
  }

  /** Sends a referral; a draft of it that was saved before becomes what is sent. */
  public Act send(AtHand at, Written referral, String key) {
    return acts.once(at.visit().id(), key, () -> write(at, referral, key, Kind.SENT));
  }

  /** Notes that a letter was taken to be put in the record by hand; nothing is written. */
  public Act copied(AtHand at, Written referral, String key) {
    return acts.once(at.visit().id(), key, () -> act(at, referral, key, Kind.COPIED, ""));
  }

  /** Does one of the advice's actions other than a referral. */
  public Act carryOut(AtHand at, Action action, String key) {
    return acts.once(at.visit().id(), key, () -> carriedOut(at, action, key));
  }

  /** Whether it was done in this consultation already, from this form or another. */
  public boolean wasCarriedOut(AtHand at, Action action) {
    Suggested suggested = Suggested.of(at, action);
    return acts.of(at.visit().id(), at.rule()).stream()
        .anyMatch(a -> a.kind() == suggested.kind() && a.what().equals(suggested.words()));
  }

  /**
   * Writes this consultation's answers to the record (SAF-8).
   *
   * @param answers as the record takes them
   */
  public Act writeAnswers(Consulted consulted, QuestionnaireResponse answers, String key) {
    Visit visit = consulted.visit();
    return acts.once(
        visit.id(),
        key,
        () ->
            Act.of(
                key,
                new RuleId("", ""),
                Kind.ANSWERS_WRITTEN,
                "",
                consulted.answer().advice().asOf(),
                put(visit, answers, Optional.empty())));
  }

  private Act write(AtHand at, Written referral, String key, Kind kind) {
    if (kind == Kind.SENT) {
      refuseSecond(at, referral);
    }
    Answer answer = at.consulted().answer();
    ServiceRequest request =
        kind == Kind.SENT
            ? Referrals.sent(answer, at.what(), referral.service(), referral.letter())
            : Referrals.draft(answer, at.what(), referral.service(), referral.letter());
    Optional<Act> draft = acts.draft(at.visit().id(), at.rule(), referral.service());
    String reference = put(at.visit(), request, draft.map(Act::reference));
    return act(at, referral, key, kind, reference);
  }

  /** Two open tabs are two forms; one patient is referred once. */
  private void refuseSecond(AtHand at, Written referral) {
    boolean sent =
        acts.of(at.visit().id(), at.rule()).stream()
            .anyMatch(a -> a.kind() == Kind.SENT && a.what().equals(referral.service()));
    if (sent) {
      throw RequestProblem.changed(
          "",
          "This referral was already sent in this consultation; it was not sent again. Maybe look at"
              + " the referrals in the record.");
    }
  }

  private Act carriedOut(AtHand at, Action action, String key) {
    Suggested suggested = Suggested.of(at, action);
    String type = suggested.resource().fhirType();
    String reference =
        writes(at.visit(), type) ? put(at.visit(), suggested.resource(), Optional.empty()) : "";
    return Act.of(key, at.rule(), suggested.kind(), suggested.words(), moment(at), reference);
  }

  /**
   * Keeps with the consultation that advice was set aside, for the text for the notes (SAF-8).
   *
   * @param words which advice and why
   * @param deciding sets it aside; when it fails nothing is kept
   */
  public Act setAside(AtHand at, Kind kind, String words, String key, Runnable deciding) {
    return acts.once(
        at.visit().id(),
        key,
        () -> {
          deciding.run();
          return Act.of(key, at.rule(), kind, words, moment(at), "");
        });
  }

  private static String put(Visit visit, Resource resource, Optional<String> inPlaceOf) {
    String type = resource.fhirType();
    WriteBack way = way(visit, type).orElseThrow(Acting::noWay);
    String reference;
    if (inPlaceOf.isPresent()) {
      reference = inPlaceOf.get();
      way.replace(reference, resource);
    } else {
      reference = way.create(resource);
    }
    RecordPart.of(type).ifPresent(visit.feed()::refresh);
    return reference;
  }

  private static Optional<WriteBack> way(Visit visit, String type) {
    return visit.feed().writeBack().filter(way -> way.takes(type));
  }

  private static RequestProblem noWay() {
    return RequestProblem.unprocessable(
        "",
        "This record system does not let us write this. Nothing was sent. Maybe copy the text and put"
            + " it in the record yourself.");
  }

  private static Act act(AtHand at, Written referral, String key, Kind kind, String reference) {
    return new Act(
        key,
        at.rule(),
        kind,
        referral.service(),
        moment(at),
        reference,
        referral.letter(),
        referral.prefilled());
  }

  private static java.time.Instant moment(AtHand at) {
    return at.consulted().answer().advice().asOf();
  }
}
