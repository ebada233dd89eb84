package org.openpathways.fhir.terminology;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A code list as OpenCodelists publishes it: a CSV file with a header, one column of codes and
 * mostly one of terms. Codes are texts; nothing turns them into numbers.
 */
public final class CodeListCsv {
  private static final List<String> CODES =
      List.of("code", "snomedct_code", "snomedcode", "conceptid", "dmd_id", "id");
  private static final List<String> TERMS =
      List.of("term", "name", "display", "description", "dmd_name", "nm");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private final String where;
  private final String system;
  private final String column;

  private CodeListCsv(String where, String system, String column) {
    this.where = where;
    this.system = system;
    this.column = column;
  }

  /**
   * Reads a code list.
   *
   * @param where names the file in messages and as the source
   * @param system of codes in lines that name none in a column {@code system}
   * @param column the column of codes, {@code ""} to find it
   * @throws UnusableCodes if it is not such a list; the message names the line
   */
  public static SourceCodes read(byte[] csv, String where, String system, String column) {
    List<Member> members = new CodeListCsv(where, system, column).members(text(csv, where));
    return SourceCodes.of(members, where, csv, "");
  }

  private static String text(byte[] csv, String where) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      // Spreadsheets begin UTF-8 files with this mark.
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnusableCodes(
          "The code list (%s) is not in UTF-8.".formatted(where), "save it as CSV UTF-8.");
    }
  }

  private List<Member> members(String text) {
    try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
      List<Member> members = new ArrayList<>();
      Columns columns = null;
      for (CSVRecord line : lines) {
        if (columns == null) {
          columns = columns(line);
        } else {
          members.add(member(line, columns));
        }
      }
      return members;
    } catch (UncheckedIOException | IOException broken) {
      throw new UnusableCodes(
          "The code list (%s) is not valid CSV.".formatted(where),
          "check its quotation marks, or download it again.");
    }
  }

  /** Where things stand; -1 for nowhere. */
  private record Columns(int code, int term, int system) {}

  private Columns columns(CSVRecord header) {
    List<String> names =
        header.stream().map(name -> name.toLowerCase(Locale.ROOT).strip()).toList();
    List<String> wanted = column.isEmpty() ? CODES : List.of(column.toLowerCase(Locale.ROOT));
    int code = first(names, wanted);
    if (code < 0) {
      throw new UnusableCodes(
          "The code list (%s) has no column of codes; it has: %s."
              .formatted(where, String.join(", ", header.toList())),
          "name it with --code-column.");
    }
    return new Columns(code, first(names, TERMS), names.indexOf("system"));
  }

  private static int first(List<String> names, List<String> wanted) {
    return wanted.stream().map(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  private Member member(CSVRecord line, Columns columns) {
    String code = cell(line, columns.code()).orElseThrow(() -> noCode(line));
    // A spreadsheet that took a code for a number has rounded it: the code is lost.
    if (code.matches("[0-9][.,][0-9]+[eE][+]?[0-9]+")) {
      throw new UnusableCodes(
          "The code list (%s) has a rounded number (%s) in line %d."
              .formatted(where, code, line.getRecordNumber()),
          "take the list as it was published: a spreadsheet has spoilt this one.");
    }
    return new Member(
        cell(line, columns.system()).orElse(system), code, cell(line, columns.term()).orElse(""));
  }

  private UnusableCodes noCode(CSVRecord line) {
    return new UnusableCodes(
        "The code list (%s) has no code in line %d.".formatted(where, line.getRecordNumber()),
        "complete or remove the line.");
  }

  private static Optional<String> cell(CSVRecord line, int column) {
    return column >= 0 && column < line.size() && !line.get(column).isBlank()
        ? Optional.of(line.get(column).strip())
        : Optional.empty();
  }
}
