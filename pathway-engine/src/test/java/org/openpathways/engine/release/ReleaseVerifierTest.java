package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.release.Refusal.Kind.*;
import static org.openpathways.engine.release.Signers.sign;
import static org.openpathways.engine.release.Signers.unsigned;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.Signature.Role;

class ReleaseVerifierTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Signers signers = new Signers();

  @Test
  void acceptsWhatBothSidesSigned() {
    assertThat(verify(signers.signedByBoth(), DAY)).isEmpty();
    assertThat(ReleaseVerifier.verify(signers.signedByBoth(), DAY, signers.trusted, true))
        .isEmpty();
  }

  @Test
  void needsBothSides() {
    Release gpOnly = sign(unsigned(), Role.GP, "gp-key", signers.gp);
    assertThat(verify(gpOnly, DAY))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(MISSING_SIGNATURE);
              assertThat(refusal.message())
                  .isEqualTo(
                      "The release (sore-throat 1.0, south-tyneside) is not signed for the hospital"
                          + " side.");
            });
    assertThat(kinds(unsigned())).containsExactly(MISSING_SIGNATURE, MISSING_SIGNATURE);
  }

  @Test
  void needsTwoDifferentKeys() {
    Release one = sign(unsigned(), Role.GP, "both-key", signers.stranger);
    assertThat(kinds(sign(one, Role.HOSPITAL, "both-key", signers.stranger)))
        .containsExactly(SAME_KEY);
    // One key under two ids is still one key.
    assertThat(kinds(sign(one, Role.HOSPITAL, "both-key-again", signers.stranger)))
        .containsExactly(SAME_KEY);
    assertThat(kinds(sign(one, Role.HOSPITAL, "hospital-key", signers.hospital))).isEmpty();
  }

  @Test
  void refusesUnknownKeysAndSaysWhich() {
    Release release = sign(signers.signedByBoth(), Role.GP, "nobody", signers.stranger);
    assertThat(verify(release, DAY))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(UNKNOWN_KEY);
              assertThat(refusal.message()).contains("(nobody)");
            });
  }

  @Test
  void refusesASideThatSignsForTheOther() {
    Release release = sign(unsigned(), Role.GP, "hospital-key", signers.hospital);
    release = sign(release, Role.HOSPITAL, "gp-key", signers.gp);
    assertThat(kinds(release)).containsExactly(WRONG_ROLE, WRONG_ROLE);
  }

  @Test
  void refusesASignatureMadeWithAnotherKey() {
    Release release = sign(unsigned(), Role.GP, "gp-key", signers.stranger);
    release = sign(release, Role.HOSPITAL, "hospital-key", signers.hospital);
    assertThat(kinds(release)).containsExactly(BAD_SIGNATURE);
  }

  @Test
  void refusesASignatureOverOtherContent() {
    List<Signature> signatures = signers.signedByBoth().signatures();
    Release other = Signers.withSignatures(unsigned("risk: ordinary\nid: x\n"), signatures);
    assertThat(kinds(other)).containsExactly(BAD_SIGNATURE, BAD_SIGNATURE);
  }

  @Test
  void refusesASignatureUnderAnotherNameOrSide() {
    Signature gp = signers.signedByBoth().signatures().get(0);
    Signature renamed = new Signature(gp.role(), "Dr B. Other", gp.keyId(), gp.value());
    Release release = sign(unsigned(), Role.HOSPITAL, "hospital-key", signers.hospital);
    assertThat(kinds(Signers.with(release, renamed))).containsExactly(BAD_SIGNATURE);

    Signature safety =
        sign(unsigned(), Role.HOSPITAL, "hospital-key", signers.hospital).signatures().get(0);
    Signature relabelled =
        new Signature(Role.SAFETY_OFFICER, safety.signer(), safety.keyId(), safety.value());
    assertThat(kinds(Signers.with(signers.signedByBoth(), relabelled)))
        .containsExactly(BAD_SIGNATURE);
  }

  @Test
  void refusesAnotherSpellingOfAGoodSignature() {
    Signature gp = signers.signedByBoth().signatures().get(0);
    char last = gp.value().charAt(gp.value().length() - 3);
    // The last digit before "==" carries four bits that decoding drops.
    String respelt = gp.value().substring(0, 85) + (char) (last + 1) + "==";
    Release release = sign(unsigned(), Role.HOSPITAL, "hospital-key", signers.hospital);
    assertThat(
            kinds(
                Signers.with(release, new Signature(gp.role(), gp.signer(), gp.keyId(), respelt))))
        .containsExactly(BAD_SIGNATURE);
  }

  @Test
  void refusesSomethingThatIsNoSignature() {
    for (String value : List.of("", "!", "AAAA", "A".repeat(88))) {
      Release release = sign(unsigned(), Role.HOSPITAL, "hospital-key", signers.hospital);
      assertThat(kinds(Signers.with(release, new Signature(Role.GP, "x", "gp-key", value))))
          .containsExactly(BAD_SIGNATURE);
    }
  }

  @Test
  @DisplayName("production refuses a demonstration key; elsewhere it may be tried")
  void productionRefusesDemonstrationKeys() {
    Release release = sign(unsigned(), Role.GP, "demo-key", signers.demo);
    release = sign(release, Role.HOSPITAL, "hospital-key", signers.hospital);
    assertThat(verify(release, DAY)).isEmpty();
    assertThat(ReleaseVerifier.verify(release, DAY, signers.trusted, true))
        .extracting(Refusal::kind)
        .containsExactly(DEMONSTRATION_KEY);
  }

  @Test
  @DisplayName("SAF-13: a release answers from its effective day to its review day, both included")
  void answersOnlyBetweenItsDates() {
    Release release = signers.signedByBoth();
    assertThat(kindsOn(release, Signers.EFFECTIVE.minusDays(1))).containsExactly(NOT_YET_EFFECTIVE);
    assertThat(kindsOn(release, Signers.EFFECTIVE)).isEmpty();
    assertThat(kindsOn(release, Signers.REVIEW)).isEmpty();
    assertThat(kindsOn(release, Signers.REVIEW.plusDays(1))).containsExactly(PAST_REVIEW);
  }

  @Test
  @DisplayName(
      "SAF-28: a high-risk pathway also needs the safety officer and the receiving service")
  void highRiskNeedsTwoMoreSignatures() {
    Release release = unsigned("id: sore-throat\nrisk: high\n");
    release = sign(release, Role.GP, "gp-key", signers.gp);
    release = sign(release, Role.HOSPITAL, "hospital-key", signers.hospital);
    assertThat(verify(release, DAY))
        .extracting(Refusal::message)
        .satisfiesExactly(
            message -> assertThat(message).contains("safety officer"),
            message -> assertThat(message).contains("receiving service"));
    release = sign(release, Role.SAFETY_OFFICER, "hospital-key", signers.hospital);
    release = sign(release, Role.RECEIVING_SERVICE, "demo-key", signers.demo);
    assertThat(verify(release, DAY)).isEmpty();
  }

  @Test
  @DisplayName("SAF-28: a risk that is not plainly ordinary counts as high")
  void anUnclearRiskIsHigh() {
    for (String about :
        List.of("", "risk: Ordinary\n", "risk: ordinary-ish\n", "  risk: ordinary\n")) {
      Release release = sign(unsigned(about), Role.GP, "gp-key", signers.gp);
      release = sign(release, Role.HOSPITAL, "hospital-key", signers.hospital);
      assertThat(kinds(release)).containsExactly(MISSING_SIGNATURE, MISSING_SIGNATURE);
    }
  }

  private List<Refusal> verify(Release release, LocalDate day) {
    return ReleaseVerifier.verify(release, day, signers.trusted, false);
  }

  private List<Refusal.Kind> kinds(Release release) {
    return kindsOn(release, DAY);
  }

  private List<Refusal.Kind> kindsOn(Release release, LocalDate day) {
    return verify(release, day).stream().map(Refusal::kind).toList();
  }
}
