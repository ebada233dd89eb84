package org.openpathways.server.page.consult;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Value;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.page.consult.TraceGroup.Datum;
import org.openpathways.server.page.consult.TraceGroup.Row;
import org.openpathways.server.visit.Consulted;

/** Puts lines of rules into groups of rows, in the order they were written. */
final class Tracing {
  private final PageWords words;
  private final String visit;
  private final ZoneId zone;
  private final Map<String, Value> shown;

  Tracing(PageWords words, Consulted consulted) {
    this.words = words;
    this.visit = consulted.visit().id();
    this.zone = consulted.answer().library().locality().zone();
    PatientRecord record = consulted.soFar().record();
    this.shown =
        record.entries().stream()
            .collect(Collectors.toMap(Entry::reference, Entry::value, (one, other) -> one));
  }

  /**
   * Lines in groups.
   *
   * @param about what the rule advises, for the headings
   */
  List<TraceGroup> groups(String about, List<TraceLine> lines) {
    Map<String, List<TraceLine>> groups = new LinkedHashMap<>();
    for (TraceLine line : lines) {
      String key = line.section() + "/" + line.group();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
    }
    List<TraceGroup> all = new ArrayList<>();
    Set<TraceLine.Section> begun = EnumSet.noneOf(TraceLine.Section.class);
    for (List<TraceLine> group : groups.values()) {
      boolean first = begun.add(group.get(0).section());
      String heading = first ? heading(about, group) : further(group);
      all.add(new TraceGroup(heading, group.stream().map(this::row).toList()));
    }
    return all;
  }

  private String heading(String about, List<TraceLine> group) {
    TraceLine first = group.get(0);
    String needed = needed(first.groupWords(), group.size());
    return switch (first.section()) {
      case ENTRY -> words.of("why.entry", needed);
      case WHEN -> words.of("why.when", about, needed);
      case UNLESS_ALREADY -> words.of("why.unless");
      case PROVIDED_THERE_IS_NO -> words.of("why.provided");
    };
  }

  /** A further block of the same part of a rule. */
  private String further(List<TraceLine> group) {
    String groupWords = group.get(0).groupWords();
    String needed = needed(groupWords, group.size());
    return groupWords.startsWith("any of:")
        ? PageWords.upperFirst(needed)
        : words.of("why.and", needed);
  }

  /** AND and OR in words. */
  private String needed(String groupWords, int size) {
    String inner = groupWords.substring(groupWords.lastIndexOf(':') + 1).strip();
    String own =
        switch (inner) {
          case "any of" -> words.of("why.any");
          case "none of" -> words.of("why.none");
          case "", "all of" ->
              size == 1 ? words.of("why.needed") : words.of("why.all", String.valueOf(size));
          default -> words.of("why.atleast", inner.replaceAll("\\D", ""));
        };
    return groupWords.startsWith("any of:") ? words.of("why.or", own) : own;
  }

  /** A line as a row. */
  Row row(TraceLine line) {
    Outcome outcome = line.outcome();
    String mark =
        switch (outcome.truth()) {
          case MET -> "met";
          case NOT_MET -> "not";
          case UNKNOWN -> "unknown";
        };
    List<Datum> data =
        outcome.basis() == Basis.ANSWERED
            ? List.of()
            : outcome.evidence().stream().limit(4).map(this::datum).toList();
    return new Row(
        mark, words.of("mark." + mark), PageWords.plain(line.words()), data, note(line, data));
  }

  private Datum datum(Evidence evidence) {
    String value = evidence.value().isEmpty() ? "" : " " + value(evidence);
    String note = evidence.note().isEmpty() ? "" : "; " + PageWords.plain(evidence.note());
    String entry = shown.containsKey(evidence.reference()) ? name(evidence) : "";
    return new Datum(
        PageWords.plain(evidence.title() + value),
        entry,
        Words.date(evidence.date(), zone) + ", " + evidence.part().words() + note);
  }

  /** With "less than" where the record says so, whatever the criterion looked at (SAF-10). */
  private String value(Evidence evidence) {
    boolean plain = evidence.note().isEmpty() && Character.isDigit(evidence.value().charAt(0));
    return plain
            && shown.get(evidence.reference()) instanceof Value.Quantity quantity
            && quantity.comparator() != Value.Comparator.EXACT
        ? EntryWords.value(words, quantity)
        : evidence.value();
  }

  private String name(Evidence evidence) {
    return Entries.name(visit, evidence.reference());
  }

  private String note(TraceLine line, List<Datum> data) {
    Outcome outcome = line.outcome();
    if (outcome.reason() != Outcome.Reason.KNOWN) {
      String why = PageWords.upperFirst(words.of("reason." + outcome.reason().name()));
      String datum = PageWords.plain(outcome.words());
      return datum.isEmpty() ? why : why + ": " + datum;
    }
    if (outcome.basis() == Basis.ANSWERED) {
      String said = outcome.evidence().isEmpty() ? "" : outcome.evidence().get(0).value();
      return words.of("why.answer", said.isEmpty() ? line.outcome().truth().words() : said);
    }
    if (outcome.basis() == Basis.SILENCE) {
      return words.of("why.silence");
    }
    return data.isEmpty() ? PageWords.plain(outcome.words()) : "";
  }
}
