package org.openpathways.server.act;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Referral;
import org.openpathways.engine.record.Value;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.visit.Consulted;

/**
 * A referral letter filled in from the record's coded entries and this consultation's answers, for
 * the clinician to change. Says what is missing, unknown and not seen.
 */
public final class Letter {
  private final Consulted consulted;
  private final Answer answer;
  private final Recommendation what;
  private final String service;
  private final ZoneId zone;
  private final LocalDate today;
  private final Discretion discretion;
  private final List<String> lines = new ArrayList<>();

  private Letter(Consulted consulted, Recommendation what, String service) {
    this.consulted = consulted;
    this.answer = consulted.answer();
    this.what = what;
    this.service = service;
    this.zone = answer.library().locality().zone();
    this.today = LocalDate.ofInstant(answer.advice().asOf(), zone);
    this.discretion = Discretion.of(answer.record());
  }

  /**
   * The text for one service.
   *
   * @param service the service the letter goes to, by name
   */
  public static String of(Consulted consulted, Recommendation what, String service) {
    return new Letter(consulted, what, service).text();
  }

  /** How many entries of the record stay out of letters because of what they are. */
  public static int keptOut(Answer answer) {
    return Discretion.of(answer.record()).count();
  }

  /** Lines of a letter filled in now that were not in the one filled in before. */
  public static List<String> fresh(String now, String before) {
    List<String> old = before.lines().map(String::strip).toList();
    return now.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("- ") && !old.contains(line))
        .toList();
  }

  private String text() {
    lines.add("Dear colleague");
    lines.add("");
    lines.add(person());
    lines.add("To: " + service + ". Urgency: " + what.urgency().words() + ".");
    reasons();
    section("Answers in this consultation, " + Words.day(today), answers());
    what.referral(service).ifPresent(this::needs);
    EntryLines entries = new EntryLines(answer.record(), discretion, today, zone);
    section("Results of the last year (latest of each)", entries.results());
    section("Problems", entries.problems());
    section("Medicines", entries.medicines());
    section("Allergies", entries.allergies());
    section("Not known", unknown());
    lines.add("");
    lines.add(clinician());
    return Units.forPeople(String.join("\n", lines));
  }

  private String person() {
    var who = consulted.soFar().person();
    String name = who.name().isEmpty() ? "Name not recorded" : who.name();
    String number = who.nhsNumber().isEmpty() ? "not recorded" : who.nhsNumber();
    return name + ", born " + Words.date(who.about().birthDate(), zone) + ", NHS number " + number;
  }

  private void reasons() {
    List<String> told =
        discretion.told(what.reasons()).stream().map(l -> Words.line(l, zone)).distinct().toList();
    section("Reason: " + what.title(), told);
  }

  private List<String> answers() {
    return consulted.visit().answers().stream()
        .map(given -> said(given.value()).map(words -> given.concept() + ": " + words))
        .flatMap(Optional::stream)
        .toList();
  }

  /** An answer in words; empty if it says that nobody knows. */
  static Optional<String> said(Value value) {
    if (value instanceof Value.YesNo yesNo) {
      return Optional.of(yesNo.yes() ? "yes" : "no");
    }
    if (value instanceof Value.Quantity number) {
      return Optional.of((number.written() + " " + number.unit()).strip());
    }
    if (value instanceof Value.Coded coded) {
      return Optional.of(coded.text());
    }
    return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  private void needs(Referral referral) {
    List<String> told = new ArrayList<>();
    referral.needs().stream()
        .filter(need -> need.evidence().stream().allMatch(e -> discretion.tells(e.reference())))
        .forEach(need -> told.add(need.line()));
    section("Asked for by the service", told);
  }

  private List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    answer.advice().gaps().stream()
        .filter(gap -> gap.pathway().equals(what.rule().pathway()))
        .limit(8)
        .forEach(gap -> unknown.add(Words.gap(gap)));
    String notSeen = Statements.notSeen(answer.advice());
    if (!notSeen.isEmpty()) {
      unknown.add(notSeen);
    }
    unknown.add(Statements.NOT_READ);
    return unknown;
  }

  private String clinician() {
    String who = consulted.visit().clinician();
    return who.isEmpty() ? "From the GP practice" : who;
  }

  private void section(String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(heading + ":");
      items.forEach(item -> lines.add("- " + item));
    }
  }
}
