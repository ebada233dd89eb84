package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Score.Item;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesParser;

/** Makes items of the rows of one score table. */
final class ScoreRows {
  private static final List<String> COLUMNS = List.of("item", "points", "group", "when");
  private static final Pattern NAME = Pattern.compile("[^\"\\\\{}<>;\\p{C}]{1,80}");
  private static final Pattern GROUP = Pattern.compile("[^\"\\\\{}<>;\\p{C}]{0,40}");
  private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,2})?");
  private static final int WHEN = 3;

  private final String path;
  private final RulesParser parser;
  private final Problems problems;
  private final Map<String, Row> items = new LinkedHashMap<>();
  private int rows;

  /** An item so far. */
  private record Row(double points, String group, List<List<Criterion>> alternatives) {}

  ScoreRows(String path, RulesParser parser, Problems problems) {
    this.path = path;
    this.parser = parser;
    this.problems = problems;
  }

  /** Adds the header, or an item's alternative. */
  void add(CSVRecord record) {
    // The title takes line 1, and every row its own line.
    Place place = new Place(path, (int) record.getRecordNumber() + 1, 0);
    if (rows++ == 0) {
      header(record, place);
    } else if (record.size() <= WHEN) {
      problems.add(place, "The row has fewer than four columns", "write item,points,group,when");
    } else {
      row(record, place);
    }
  }

  List<Item> items() {
    if (items.isEmpty()) {
      problems.add(Place.of(path), "The table has no items", "add a row for each item");
    }
    List<Item> list = new ArrayList<>();
    items.forEach(
        (name, row) -> list.add(new Item(name, row.points(), row.group(), row.alternatives())));
    return list;
  }

  private void header(CSVRecord record, Place place) {
    List<String> columns = record.toList();
    boolean right =
        columns.size() >= COLUMNS.size()
            && columns.subList(0, COLUMNS.size()).equals(COLUMNS)
            && columns.stream().skip(COLUMNS.size()).allMatch("and"::equals);
    if (!right) {
      problems.add(
          place,
          "The columns are " + String.join(",", columns),
          "write item,points,group,when and as many \"and\" as are needed");
    }
  }

  private void row(CSVRecord record, Place place) {
    String name = record.get(0).strip();
    String points = record.get(1).strip();
    String group = record.get(2).strip();
    boolean sound = matches(NAME, name, "item", place) & matches(GROUP, group, "group", place);
    sound &= matches(POINTS, points, "points", place);
    List<Criterion> alternative = criteria(record, place);
    if (sound && !alternative.isEmpty()) {
      add(name, new Row(Double.parseDouble(points), group, new ArrayList<>()), alternative, place);
    }
  }

  private void add(String name, Row row, List<Criterion> alternative, Place place) {
    Row first = items.computeIfAbsent(name, n -> row);
    if (first.points() != row.points() || !first.group().equals(row.group())) {
      problems.add(
          place,
          "The item \"" + name + "\" has other points or another group in an earlier row",
          "rows of one item are alternatives: give them the same points and group");
    }
    first.alternatives().add(alternative);
  }

  private List<Criterion> criteria(CSVRecord record, Place place) {
    List<Criterion> criteria = new ArrayList<>();
    for (int column = WHEN; column < record.size(); column++) {
      String cell = record.get(column).strip();
      if (!cell.isEmpty()) {
        Optional<Condition.Is> read = parser.criterion(place, cell, problems);
        read.map(Condition.Is::criterion).ifPresent(criteria::add);
        read.filter(is -> is.criterion() instanceof Criterion.Scored)
            .ifPresent(is -> problems.add(place, "A score cannot rest on a score"));
      } else if (column == WHEN) {
        problems.add(place, "The cell \"when\" is empty", "write the sentence that must hold");
      }
    }
    return criteria;
  }

  private boolean matches(Pattern pattern, String cell, String column, Place place) {
    if (pattern.matcher(cell).matches()) {
      return true;
    }
    problems.add(place, "The cell \"" + column + "\" (" + cell + ") cannot be read");
    return false;
  }
}
