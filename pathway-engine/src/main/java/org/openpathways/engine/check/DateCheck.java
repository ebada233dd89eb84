package org.openpathways.engine.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.yaml.YamlMap;

/** Nothing is past its review: no locality, and no pathway's sources. */
final class DateCheck implements Check {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|2[0-9])[0-9]{2}\\b");
  private static final String REVIEWED = "sources-reviewed";
  private static final String REVIEW_BY = "sources-review-by";

  @Override
  public String id() {
    return "review";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (LoadedLibrary.Area area : subject.library().areas()) {
      String path = Paths.locality(area.locality().id()) + "locality.yaml";
      ContentFiles.yaml(subject.content(), path)
          .ifPresent(
              map ->
                  overdue(map, path, "review-by", area.locality().reviewBy(), subject, findings));
    }
    for (String pathway : ContentFiles.pathways(subject.content())) {
      String path = Paths.pathway(pathway) + "pathway.yaml";
      ContentFiles.yaml(subject.content(), path)
          .ifPresent(map -> sources(map, path, subject, findings));
    }
  }

  private void sources(YamlMap map, String path, Subject subject, Findings findings) {
    Optional<LocalDate> reviewed = date(map, path, REVIEWED, subject, findings);
    Optional<LocalDate> reviewBy = date(map, path, REVIEW_BY, subject, findings);
    if (reviewed.isPresent() && reviewed.get().isAfter(subject.day())) {
      findings.error(
          this,
          new Place(path, map.line(REVIEWED), 0),
          "The sources were reviewed on %s, which has not come yet".formatted(reviewed.get()),
          "write the day on which somebody compared them");
    }
    reviewBy.ifPresent(day -> overdue(map, path, REVIEW_BY, day, subject, findings));
    guideline(map, path, subject, findings);
  }

  private void overdue(
      YamlMap map, String path, String key, LocalDate day, Subject subject, Findings findings) {
    if (day.isBefore(subject.day())) {
      findings.error(
          this,
          new Place(path, map.line(key), 0),
          "The review was due by %s; it is %s".formatted(day, subject.day()),
          "compare with the sources, then write the next date");
    }
  }

  private Optional<LocalDate> date(
      YamlMap map, String path, String key, Subject subject, Findings findings) {
    Place place = new Place(path, map.line(key), 0);
    Optional<String> text = map.text(key);
    if (text.isEmpty()) {
      findings.add(
          subject.unfinished(),
          this,
          place,
          "The pathway does not say \"%s\"".formatted(key),
          "add the date, for example \"%s: 2026-11-22\"".formatted(key));
      return Optional.empty();
    }
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException notDate) {
      findings.error(
          this,
          place,
          "\"%s\" is \"%s\", not a date".formatted(key, text.get()),
          "write 2026-11-22");
      return Optional.empty();
    }
  }

  /** A guideline without a year cannot be seen to be old. */
  private void guideline(YamlMap map, String path, Subject subject, Findings findings) {
    String guideline = map.text("guideline").orElse("");
    Place place = new Place(path, map.line("guideline"), 0);
    Matcher year = YEAR.matcher(guideline);
    if (!year.find() && !guideline.contains("undated")) {
      findings.add(
          subject.unfinished(),
          this,
          place,
          "The guideline (%s) names no year".formatted(guideline),
          "add the year of each source, or \"undated\"");
    }
    year.reset()
        .results()
        .filter(found -> Integer.parseInt(found.group()) > subject.day().getYear())
        .forEach(
            found ->
                findings.error(
                    this,
                    place,
                    "The guideline is of %s, which has not come yet".formatted(found.group()),
                    "correct the year"));
  }
}
