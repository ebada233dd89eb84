package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small tools of the reader, where a fault would not show in a record. */
class ReadingPartsTest {

  @Test
  void equalTextsAreOneStringHoweverManyThereAre() {
    Symbols symbols = new Symbols();
    String one = symbols.shared("http://snomed.info/sct");
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      all.add(symbols.shared("code" + i));
    }
    assertThat(all).hasSize(20_000);
    assertThat(symbols.shared(new String("http://snomed.info/sct"))).isSameAs(one);
    assertThat(symbols.shared("code7")).isEqualTo("code7");
  }

  @Test
  void veryLongTextsAreNotKept() {
    Symbols symbols = new Symbols();
    String text = "x".repeat(97);
    assertThat(symbols.shared(text)).isEqualTo(text);
    assertThat(symbols.shared("y".repeat(96))).isSameAs(symbols.shared("y".repeat(96)));
  }

  @Test
  void equalCodesAreOneCode() {
    Symbols symbols = new Symbols();
    assertThat(symbols.codes().code("s", "c")).isSameAs(symbols.codes().code("s", "c"));
    assertThat(symbols.codes().code("s", "d")).isEqualTo(new Code("s", "d"));
  }

  @Test
  void fieldNamesAreRememberedUntilCleared() {
    FieldNames names = new FieldNames();
    for (int i = 0; i < 200; i++) {
      assertThat(names.add("f" + i)).isTrue();
    }
    for (int i = 0; i < 200; i++) {
      assertThat(names.add("f" + i)).isFalse();
    }
    names.clear();
    for (int i = 0; i < 200; i++) {
      assertThat(names.add("f" + i)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "name, name",
        "_valueString, _valueString",
        "value2, value2",
        "na-me, ?",
        "na me, ?",
        "'', ?",
        "-, ?",
        "ñ, ?"
      })
  void onlyFhirNamesArePrinted(String name, String printed) {
    assertThat(Place.printable(name)).isEqualTo(printed);
  }

  @Test
  void longNamesAreNotPrinted() {
    assertThat(Place.printable("a".repeat(64))).hasSize(64);
    assertThat(Place.printable("a".repeat(65))).isEqualTo("?");
  }

  @Test
  void aPlaceIsAPath() {
    Place place = new Place("Bundle");
    place.open();
    assertThat(place.goTo("entry")).isFalse();
    place.nextElement();
    place.nextElement();
    place.open();
    place.goTo("resource");
    assertThat(place.path()).isEqualTo("Bundle.entry[1].resource");
    place.close();
    assertThat(place.goTo("entry")).isTrue();
    assertThat(place.path()).isEqualTo("Bundle.entry");
  }

  @Test
  void aPlaceMayBeDeep() {
    Place place = new Place("root");
    for (int i = 0; i < 100; i++) {
      place.open();
      place.goTo("a");
    }
    assertThat(place.path()).isEqualTo("root" + ".a".repeat(100));
    assertThat(place.depth()).isEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource(Coverage.class)
  void theLeastCoverageIsTheSameBothWays(Coverage one) {
    for (Coverage other : Coverage.values()) {
      assertThat(Coverage.least(one, other)).isEqualTo(Coverage.least(other, one));
    }
    assertThat(Coverage.least(one, one)).isEqualTo(one);
    assertThat(Coverage.least(Coverage.COMPLETE, one)).isEqualTo(one);
    assertThat(Coverage.least(Coverage.WITHHELD, one)).isEqualTo(Coverage.WITHHELD);
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/p, '', Patient, p",
    "https://e/fhir/Patient/p/_history/2, e/fhir, Patient, p",
    "urn:uuid:1-2, '', '', 1-2",
    "p, '', '', p",
    "/p, '', '', p"
  })
  void referencesAreTakenApart(String reference, String base, String type, String id) {
    assertThat(References.of(reference)).isEqualTo(new References(base, type, id));
  }

  @Test
  void reasonsHaveWords() {
    assertThat(LeftOut.Reason.values())
        .allSatisfy(reason -> assertThat(reason.words()).isNotBlank());
    assertThat(RecordPart.of("Condition")).contains(RecordPart.CONDITION);
    assertThat(RecordPart.of("Claim")).isEmpty();
    assertThat(RecordPart.FLAG.words()).isEqualTo("flags");
    assertThat(RecordPart.FLAG.resourceType()).isEqualTo("Flag");
  }
}
