package org.openpathways.engine.pathway;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesParser;

/**
 * Reads score tables: a first line {@code # score NAME, sources AFI-4}, then the columns item,
 * points, group, when, and (any number of "and"). Rows of one item are its alternatives.
 */
final class ScoreReader {
  private static final Pattern TITLE =
      Pattern.compile("# score ([^,\"\\\\{};]{1,60}), sources (.+)");
  private static final Pattern FACT = Pattern.compile("[A-Z][A-Z0-9]{1,4}-[0-9]{1,3}[a-z]?");
  private static final int MOST_ROWS = 200;

  private final RulesParser parser;
  private final Problems problems;

  ScoreReader(RulesParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The score tables of a pathway, by name. */
  Map<String, Score> read(Content content, String pathway) {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (String path : content.list(Paths.pathway(pathway) + "scores")) {
      if (path.endsWith(".csv")) {
        content
            .text(path)
            .flatMap(text -> score(path, text))
            .ifPresent(score -> add(path, score, scores));
      }
    }
    return scores;
  }

  private void add(String path, Score score, Map<String, Score> scores) {
    if (scores.put(score.name(), score) != null) {
      problems.add(
          Place.of(path), "There are two scores \"" + score.name() + "\"", "rename one of them");
    }
  }

  private Optional<Score> score(String path, String text) {
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    Matcher title = TITLE.matcher(first);
    if (!title.matches()) {
      problems.add(
          new Place(path, 1, 1),
          "The first line does not name the score",
          "start with: # score CHA2DS2-VASc, sources AFI-4");
      return Optional.empty();
    }
    sources(path, title.group(2));
    List<CSVRecord> rows = rows(path, end < 0 ? "" : text.substring(end + 1));
    ScoreRows items = new ScoreRows(path, parser, problems);
    for (CSVRecord row : rows) {
      items.add(row);
    }
    return Optional.of(new Score(title.group(1).strip(), items.items()));
  }

  private void sources(String path, String sources) {
    for (String source : sources.split(",")) {
      if (!FACT.matcher(source.strip()).matches()) {
        problems.add(
            new Place(path, 1, 1),
            "The source (" + source.strip() + ") is not the id of a clinical fact",
            "write ids such as AFI-4, with commas between them");
      }
    }
  }

  private List<CSVRecord> rows(String path, String table) {
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser csv = CSVFormat.RFC4180.parse(new StringReader(table))) {
      for (CSVRecord row : csv) {
        rows.add(row);
        if (rows.size() > MOST_ROWS) {
          problems.add(Place.of(path), "The table has more than " + MOST_ROWS + " rows");
          return List.of();
        }
      }
    } catch (CSVException e) {
      problems.add(Place.of(path), "The table is not CSV", "check its quotation marks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      problems.add(Place.of(path), "The table is not CSV", "check its quotation marks");
    }
    return rows;
  }
}
