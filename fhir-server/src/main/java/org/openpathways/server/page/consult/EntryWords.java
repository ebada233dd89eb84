package org.openpathways.server.page.consult;

import java.util.stream.Collectors;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Value;

/** What an entry of the record says, as the record says it. */
final class EntryWords {
  private EntryWords() {}

  static String value(PageWords words, Value value) {
    if (value instanceof Value.Quantity quantity) {
      String sign =
          switch (quantity.comparator()) {
            case EXACT -> "";
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case ABOVE -> ">";
          };
      String unit = quantity.unit().isEmpty() ? quantity.code() : quantity.unit();
      return (sign + quantity.written() + " " + Entered.forPeople(unit)).strip();
    }
    if (value instanceof Value.Coded coded) {
      return coded.text().isEmpty() ? codes(coded.codes()) : coded.text();
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Absent) {
      return words.of("entry.absent");
    }
    return value instanceof Value.YesNo ? Asking.said(words, value) : "";
  }

  static String component(PageWords words, Component component) {
    return codes(component.codes()) + ": " + value(words, component.value());
  }

  private static String codes(java.util.List<Code> codes) {
    return codes.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
