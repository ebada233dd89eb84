package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.LeftOut.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A cursor over FHIR JSON that knows where it is. Readers go through an object with {@link #open}
 * and {@link #next} and through a list with {@link #openList} and {@link #nextElement}; whatever
 * they do not read is passed over. A value of the wrong type reads as empty and is a fault of the
 * resource around it; JSON null reads as absent.
 */
final class Json {
  private final Tokens tokens;
  private final Symbols symbols;
  private final Place place;
  private final Faults faults;
  private final Budget budget;
  private Owner lastOwner = Owner.UNSAID;
  private final List<Code> gathered = new ArrayList<>();

  Json(JsonParser parser, String root, Symbols symbols, Budget budget) {
    this.tokens = new Tokens(parser, symbols);
    this.symbols = symbols;
    this.place = new Place(root);
    this.faults = new Faults(place);
    this.budget = budget;
  }

  Place place() {
    return place;
  }

  Faults faults() {
    return faults;
  }

  Budget budget() {
    return budget;
  }

  /** The first field of the object here; null when it has none, or here is no object. */
  @Nullable String open() {
    if (!is(JsonToken.START_OBJECT)) {
      return null;
    }
    place.open();
    return field(tokens.advanceToName());
  }

  /** Opens the object here as a resource and gives its type; {@link #next} gives its fields. */
  String openResource() {
    place.open();
    return tokens.lookForType();
  }

  /** The next field of the object; null at its end. */
  @Nullable String next() {
    tokens.skipUnread();
    return field(tokens.advanceToName());
  }

  private @Nullable String field(@Nullable String name) {
    if (name == null) {
      place.close();
      return null;
    }
    if (place.goTo(name)) {
      faults.add(Reason.DUPLICATE_KEY);
    }
    tokens.advance();
    return name;
  }

  /** Goes to the first element of the list here; false when it has none, or here is no list. */
  boolean openList() {
    return is(JsonToken.START_ARRAY) && toElement();
  }

  /** Goes to the next element of the list; false at its end. */
  boolean nextElement() {
    tokens.skipUnread();
    return toElement();
  }

  private boolean toElement() {
    if (tokens.advance() == JsonToken.END_ARRAY) {
      return false;
    }
    place.nextElement();
    budget.element(place);
    return true;
  }

  /** The string here; {@code ""} when there is none. */
  String text() {
    return is(JsonToken.VALUE_STRING) ? tokens.text() : "";
  }

  /** The string here, shared with all equal ones; for what repeats: codes, systems, units. */
  String word() {
    return is(JsonToken.VALUE_STRING) ? tokens.sharedText() : "";
  }

  /** An owner by reference: mostly the same one all along. */
  Owner owner(String reference) {
    if (!lastOwner.reference().equals(reference)) {
      lastOwner = new Owner(reference, "");
    }
    return lastOwner;
  }

  /** Codes that were read, shared. */
  SharedCodes codes() {
    return symbols.codes();
  }

  /** An empty list for the codes of one concept; valid until the next one. */
  List<Code> gathering() {
    gathered.clear();
    return gathered;
  }

  /** The boolean here; false when there is none. */
  boolean yes() {
    if (tokens.current() == JsonToken.VALUE_FALSE) {
      return false;
    }
    return is(JsonToken.VALUE_TRUE);
  }

  /** The number here as it is written; {@code ""} when there is none. */
  String number() {
    if (tokens.current() == JsonToken.VALUE_NUMBER_INT) {
      return tokens.text();
    }
    return is(JsonToken.VALUE_NUMBER_FLOAT) ? tokens.text() : "";
  }

  /** The date, dateTime or instant here; unknown when there is none. */
  PartialDate date() {
    if (!is(JsonToken.VALUE_STRING)) {
      return PartialDate.UNKNOWN;
    }
    PartialDate date = tokens.date();
    if (!date.isKnown() && !tokens.text().isEmpty()) {
      faults.add(Reason.NOT_A_DATE);
    }
    return date;
  }

  boolean isObject() {
    return tokens.current() == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return tokens.current() == JsonToken.START_ARRAY;
  }

  boolean isNull() {
    return tokens.current() == JsonToken.VALUE_NULL;
  }

  private boolean is(JsonToken wanted) {
    if (tokens.current() == wanted) {
      return true;
    }
    if (tokens.current() != JsonToken.VALUE_NULL) {
      faults.add(Reason.WRONG_TYPE);
    }
    return false;
  }
}
