package org.openpathways.server.act;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.fhir.advice.Reasons;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.visit.Consulted;

/**
 * A consultation as text for the notes (SAF-8): what was advised and why, what was answered, what
 * was done and what was set aside, what was not seen, and which agreements said so. Nothing in it
 * is a clearance (SAF-27).
 */
public final class Notes {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private final Consulted consulted;
  private final Answer answer;
  private final Advice advice;
  private final ZoneId zone;
  private final List<String> lines = new ArrayList<>();

  private Notes(Consulted consulted) {
    this.consulted = consulted;
    this.answer = consulted.answer();
    this.advice = answer.advice();
    this.zone = answer.library().locality().zone();
  }

  /**
   * The text.
   *
   * @param did what was done in this consultation, in words, oldest first
   * @param setAside what was set aside, in words
   */
  public static String of(Consulted consulted, List<String> did, List<String> setAside) {
    return new Notes(consulted).text(did, setAside);
  }

  private String text(List<String> did, List<String> setAside) {
    LocalDateTime at = LocalDateTime.ofInstant(advice.asOf(), zone);
    lines.add("OpenPathways, " + answer.library().locality().name() + ", " + AT.format(at));
    section("Advice", advised());
    section("Declined or put off", setAside);
    section("Answered in this consultation", answers());
    section("Done", did);
    section("Not seen, not used", notSeen());
    section("Agreements", agreements());
    return String.join("\n", lines);
  }

  private List<String> advised() {
    List<String> advised = advice.recommendations().stream().map(this::advised).toList();
    if (!advised.isEmpty()) {
      return advised;
    }
    String why = advice.silentBecause().map(because -> ": " + because).orElse("");
    return List.of("Nothing triggered" + why + "; this is not a clearance.");
  }

  private String advised(Recommendation what) {
    List<String> findings = Reasons.of(answer.agreement(what.rule().pathway()), what).findings();
    String strength = what.strength().name().toLowerCase(Locale.ROOT);
    String because = findings.isEmpty() ? "" : " Because: " + String.join("; ", findings) + ".";
    String provisional = what.provisional() ? " " + Statements.provisional(what.decidedBy()) : "";
    return what.title()
        + " ("
        + strength
        + ", "
        + what.urgency().words()
        + ")."
        + because
        + provisional;
  }

  private List<String> answers() {
    return consulted.visit().answers().stream()
        .map(given -> given.concept() + ": " + Letter.said(given.value()).orElse("not known"))
        .toList();
  }

  private List<String> notSeen() {
    return Stream.of(Statements.notSeen(advice), Statements.notUsed(advice), Statements.NOT_READ)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Those that said something; the count of the rest. */
  private List<String> agreements() {
    List<String> spoke =
        Stream.concat(
                advice.recommendations().stream(),
                advice.setAside().stream().map(Advice.SetAside::recommendation))
            .map(what -> what.rule().pathway())
            .distinct()
            .toList();
    List<String> agreements = new ArrayList<>();
    for (PathwayResult result : advice.pathways()) {
      if (spoke.contains(result.pathway())) {
        agreements.add(
            Statements.agreement(answer.agreement(result.pathway()))
                + " Release "
                + result.digest()
                + ".");
      }
    }
    agreements.add(
        advice.pathways().size() + " pathways checked. Reference " + advice.inputDigest());
    return agreements;
  }

  private void section(String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(heading + ":");
      items.forEach(item -> lines.add("- " + item));
    }
  }

  /** Advice that was set aside, with until when. */
  public static List<String> setAside(Answer answer) {
    ZoneId zone = answer.library().locality().zone();
    return answer.advice().setAside().stream()
        .map(
            aside ->
                aside.recommendation().title()
                    + ": "
                    + aside
                        .decision()
                        .verdict()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace("snoozed", "put off")
                    + " until "
                    + Words.day(java.time.LocalDate.ofInstant(aside.decision().until(), zone)))
        .toList();
  }
}
