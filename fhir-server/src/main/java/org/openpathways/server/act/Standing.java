package org.openpathways.server.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.record.Demographics;
import org.openpathways.server.consultation.Answer;

/**
 * What a form was made of, so that what is posted can be held against what stands now (SAF-12,
 * SAF-13): whose advice, of which release, and the advice with its reasons. Each as a digest that
 * says nothing of the patient.
 *
 * @param patient of id, NHS number and birth date
 * @param release of the agreement
 * @param advice of the recommendation with its reasons
 */
public record Standing(String patient, String release, String advice) {
  private static final int LENGTH = 16;

  /** What can be different. */
  public enum Difference {
    PATIENT,
    RELEASE,
    ADVICE
  }

  /** Of a recommendation as it stands in an answer. */
  public static Standing of(Answer answer, Recommendation what) {
    Demographics who = answer.record().patient();
    return new Standing(
        digest(who.id() + "\n" + who.nhsNumber() + "\n" + who.birthDate()),
        digest(answer.agreement(what.rule().pathway()).digest()),
        digest(words(what)));
  }

  private static String words(Recommendation what) {
    StringBuilder words = new StringBuilder();
    words.append(what.rule()).append('\n').append(what.title()).append('\n');
    words.append(what.strength()).append(what.urgency()).append(what.provisional());
    what.reasons().forEach(line -> words.append('\n').append(reason(line)));
    what.referrals().forEach(to -> words.append('\n').append(to.service()).append(to.notes()));
    return words.toString();
  }

  private static String reason(TraceLine line) {
    StringBuilder words = new StringBuilder(line.words());
    line.outcome()
        .evidence()
        .forEach(e -> words.append('|').append(e.reference()).append(e.value()).append(e.date()));
    return words.toString();
  }

  /** As one hidden field of a form. */
  public String mark() {
    return patient + "." + release + "." + advice;
  }

  /** What is different from when a form was made; everything if its mark cannot be read. */
  public Set<Difference> since(String mark) {
    String[] was = mark.split("\\.", -1);
    if (was.length != 3) {
      return EnumSet.allOf(Difference.class);
    }
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    note(found, Difference.PATIENT, patient.equals(was[0]));
    note(found, Difference.RELEASE, release.equals(was[1]));
    note(found, Difference.ADVICE, advice.equals(was[2]));
    return found;
  }

  private static void note(Set<Difference> found, Difference difference, boolean same) {
    if (!same) {
      found.add(difference);
    }
  }

  private static String digest(String text) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java has no SHA-256.", e);
    }
  }
}
