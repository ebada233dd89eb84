package org.openpathways.engine.release;

import static org.openpathways.engine.release.Refusal.Kind.*;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.release.Signature.Role;
import org.openpathways.engine.release.TrustedKeys.TrustedKey;

/**
 * Only released, in-date, properly signed content answers. Every signature that a release carries
 * must be good; both sides must have signed, with different keys; a high-risk pathway also needs
 * the safety officer and the receiving service (SAF-28).
 */
public final class ReleaseVerifier {
  private final Release release;
  private final String digest;
  private final TrustedKeys keys;
  private final boolean production;
  private final List<Refusal> refusals = new ArrayList<>();

  private ReleaseVerifier(Release release, String digest, TrustedKeys keys, boolean production) {
    this.release = release;
    this.digest = digest;
    this.keys = keys;
    this.production = production;
  }

  /**
   * All that speaks against a release answering; empty if nothing does.
   *
   * @param today the day in the locality's time zone
   * @param production whether demonstration keys are refused
   */
  public static List<Refusal> verify(
      Release release, LocalDate today, TrustedKeys keys, boolean production) {
    List<Refusal> refusals = new ArrayList<>(signatures(release, keys, production));
    refusals.addAll(dates(release, today));
    return List.copyOf(refusals);
  }

  /** What speaks against its signatures; this does not change with the day. */
  public static List<Refusal> signatures(Release release, TrustedKeys keys, boolean production) {
    return signatures(release, ReleaseDigest.of(release), keys, production);
  }

  /** The same for a release whose content was found to have this digest. */
  static List<Refusal> signatures(
      Release release, String digest, TrustedKeys keys, boolean production) {
    ReleaseVerifier verifier = new ReleaseVerifier(release, digest, keys, production);
    release.signatures().forEach(verifier::check);
    verifier.checkRoles();
    verifier.checkTwoKeys();
    return List.copyOf(verifier.refusals);
  }

  /**
   * What speaks against its dates: it answers from its effective day to its review day, both
   * included (SAF-13).
   */
  public static List<Refusal> dates(Release release, LocalDate today) {
    if (today.isBefore(release.effectiveFrom())) {
      return List.of(
          new Refusal(
              NOT_YET_EFFECTIVE,
              "%s answers from %s; today is %s."
                  .formatted(name(release), release.effectiveFrom(), today),
              "wait, or keep the release before it until then."));
    }
    if (today.isAfter(release.reviewBy())) {
      return List.of(
          new Refusal(
              PAST_REVIEW,
              "%s was due for review by %s; today is %s."
                  .formatted(name(release), release.reviewBy(), today),
              "ask its authors to review it and sign it again."));
    }
    return List.of();
  }

  private static String name(Release release) {
    return "The release (%s %s, %s)"
        .formatted(release.pathway(), release.version(), release.locality());
  }

  private void refuse(Refusal.Kind kind, String what, String advice) {
    refusals.add(new Refusal(kind, name(release) + " " + what, advice));
  }

  private void check(Signature signature) {
    Optional<TrustedKey> key = keys.key(signature.keyId());
    if (key.isEmpty()) {
      refuse(
          UNKNOWN_KEY,
          "is signed with an unknown key (%s).".formatted(signature.keyId()),
          "add the key to the trusted keys, if you trust it.");
    } else {
      check(signature, key.get());
    }
  }

  private void check(Signature signature, TrustedKey key) {
    if (!key.roles().contains(signature.role())) {
      refuse(
          WRONG_ROLE,
          "is signed for the %s side with a key (%s) that may not sign for it."
              .formatted(signature.role().words(), key.id()),
          "ask that side to sign it.");
    }
    if (!isGood(signature, key)) {
      refuse(
          BAD_SIGNATURE,
          "carries a signature (%s) that is not over this content.".formatted(key.id()),
          "take the file as it was issued; it was changed after it was signed.");
    }
    if (production && key.demonstration()) {
      refuse(
          DEMONSTRATION_KEY,
          "is signed with a demonstration key (%s): anybody could have signed it."
              .formatted(key.id()),
          "have it signed with the locality's own keys; demonstration content is not for care.");
    }
  }

  private boolean isGood(Signature signature, TrustedKey key) {
    try {
      byte[] value = Base64.getDecoder().decode(signature.value());
      java.security.Signature check = java.security.Signature.getInstance("Ed25519");
      check.initVerify(key.publicKey());
      check.update(
          ReleaseDigest.statement(digest, signature.role(), signature.signer(), signature.keyId()));
      // Base64 can spell one value in several ways; only one spelling is taken.
      return check.verify(value)
          && Base64.getEncoder().encodeToString(value).equals(signature.value());
    } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
      return false;
    }
  }

  private void checkRoles() {
    Set<Role> signed =
        release.signatures().stream().map(Signature::role).collect(Collectors.toSet());
    for (Role role : RequiredRoles.of(release)) {
      if (!signed.contains(role)) {
        refuse(
            MISSING_SIGNATURE,
            "is not signed for the %s side.".formatted(role.words()),
            "ask the %s to sign it.".formatted(role.words()));
      }
    }
  }

  private void checkTwoKeys() {
    Set<TrustedKey> gp = keysOf(Role.GP);
    Set<TrustedKey> hospital = keysOf(Role.HOSPITAL);
    boolean different =
        gp.stream()
            .anyMatch(
                one ->
                    hospital.stream()
                        .anyMatch(other -> !one.publicKey().equals(other.publicKey())));
    if (!gp.isEmpty() && !hospital.isEmpty() && !different) {
      refuse(
          SAME_KEY,
          "is signed for both sides with one and the same key.",
          "have the second side sign it with its own key.");
    }
  }

  private Set<TrustedKey> keysOf(Role role) {
    return release.signatures().stream()
        .filter(signature -> signature.role() == role)
        .flatMap(signature -> keys.key(signature.keyId()).stream())
        .collect(Collectors.toSet());
  }
}
