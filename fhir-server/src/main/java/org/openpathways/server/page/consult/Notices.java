package org.openpathways.server.page.consult;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.visit.Consulted;

/** What must be said beside, or instead of, the advice. */
final class Notices {
  private final PageWords words;
  private final Consulted consulted;
  private final Advice advice;

  Notices(PageWords words, Consulted consulted) {
    this.words = words;
    this.consulted = consulted;
    this.advice = consulted.answer().advice();
  }

  List<Notice> all(Optional<Shown> before) {
    List<Notice> notices = new ArrayList<>();
    before.map(this::withdrawn).ifPresent(notices::addAll);
    if (!consulted.answer().earlier().known()) {
      notices.add(
          new Notice("earlier", words.of("notice.earlier"), words.of("notice.earlier.words")));
    }
    for (var conflict : advice.conflicts()) {
      notices.add(
          new Notice(
              "conflict",
              words.of("notice.conflict"),
              words.of(
                  "notice.conflict.words",
                  conflict.about(),
                  conflict.one().name(),
                  conflict.other().name())));
    }
    for (PathwayResult result : advice.pathways()) {
      result
          .withheld()
          .ifPresent(
              why ->
                  notices.add(
                      new Notice("withheld", words.of("notice.withheld", result.title()), why)));
    }
    return notices;
  }

  /** A pathway whose advice was shown and that no longer answers, or answers anew (SAF-13). */
  private List<Notice> withdrawn(Shown before) {
    Set<String> active = new TreeSet<>();
    consulted.answer().library().engine().pathways().forEach(p -> active.add(p.pathway().id()));
    Set<String> releases = Shown.releases(consulted.answer().library().engine().pathways());
    if (before.releases().equals(releases)) {
      return List.of();
    }
    ZoneId zone = consulted.answer().library().locality().zone();
    String time = PageWords.time(consulted.soFar().seenAt(), zone);
    List<Notice> notices = new ArrayList<>();
    before.advised().stream()
        .filter(advised -> !active.contains(advised.rule().pathway()))
        .map(Shown.Advised::pathway)
        .distinct()
        .forEach(title -> notices.add(gone(title)));
    if (notices.isEmpty()) {
      notices.add(
          new Notice("withdrawn", words.of("notice.newer"), words.of("notice.newer.words", time)));
    }
    return notices;
  }

  private Notice gone(String title) {
    return new Notice(
        "withdrawn", words.of("notice.withdrawn", title), words.of("notice.withdrawn.words"));
  }

  /** What stands where the top recommendation would be, when there is none. */
  Optional<Notice> instead() {
    if (!advice.recommendations().isEmpty()) {
      return Optional.empty();
    }
    if (advice.silentBecause().isPresent()) {
      String why = PageWords.upperFirst(advice.silentBecause().get());
      return Optional.of(
          new Notice("silent", words.of("notice.silent"), words.of("notice.silent.words", why)));
    }
    String checked = words.count("notice.nothing.checked", advice.pathways().size());
    return Optional.of(
        new Notice("nothing", words.of("notice.nothing"), checked + " " + notSeen()));
  }

  /** SAF-27: never a clearance, and names what was not seen. */
  private String notSeen() {
    List<String> parts = new ArrayList<>();
    advice.notSeen().stream().map(RecordPart::words).forEach(parts::add);
    parts.add(words.of("record.letters"));
    return words.of("notice.nothing.notseen", Words.list(parts));
  }
}
