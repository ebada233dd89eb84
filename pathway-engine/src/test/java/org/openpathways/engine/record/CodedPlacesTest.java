package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodedPlacesTest {
  @Test
  void everyCodeIsFoundWhereItStands() {
    List<Entry> entries = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int e = 0; e < 300; e++) {
      Code own = new Code("s", "own" + e % 37);
      Code said = new Code(e % 2 == 0 ? "s" : "t", "said" + e % 5);
      Code part = new Code("", "part");
      entries.add(
          entry(own, said, new Component(List.of(part, own), new Value.Coded(List.of(said), ""))));
      expected.addAll(List.of(at(own, e, -1, false), at(said, e, -1, true), at(part, e, 0, false)));
      expected.addAll(List.of(at(own, e, 0, false), at(said, e, 0, true)));
    }
    CodedPlaces places = CodedPlaces.of(entries);
    assertThat(inOrder(places)).isEqualTo(expected);
    assertThat(byCode(places)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(places.size()).isEqualTo(37 + 10 + 1);
  }

  @Test
  void codesWhoseHashesAreEqualAreStillAllFound() {
    List<Entry> entries = new ArrayList<>();
    for (int e = 0; e < 200; e++) {
      String text = Integer.toBinaryString(e + 256).replace("0", "Aa").replace("1", "BB");
      entries.add(
          entry(new Code("s", text), new Code("s", text), new Component(List.of(), Value.NONE)));
    }
    CodedPlaces places = CodedPlaces.of(entries);
    assertThat(byCode(places)).hasSize(400).containsExactlyInAnyOrderElementsOf(inOrder(places));
    for (int number = 0; number < places.size(); number++) {
      assertThat(places.textHash(number)).isEqualTo(places.code(number).code().hashCode());
    }
  }

  private static List<String> inOrder(CodedPlaces places) {
    List<String> found = new ArrayList<>();
    for (int place = 0; place < places.places(); place++) {
      found.add(at(places, place));
    }
    return found;
  }

  private static List<String> byCode(CodedPlaces places) {
    List<String> found = new ArrayList<>();
    for (int number = 0; number < places.size(); number++) {
      for (int p = places.first(number); p != CodedPlaces.NONE; p = places.next(p)) {
        assertThat(places.codeAt(p)).isEqualTo(number);
        found.add(at(places, p));
      }
    }
    return found;
  }

  private static String at(CodedPlaces places, int place) {
    return at(
        places.code(places.codeAt(place)),
        places.entryAt(place),
        places.componentAt(place),
        places.isValueAt(place));
  }

  private static String at(Code code, int entry, int component, boolean value) {
    return code + " " + entry + " " + component + " " + value;
  }

  private static Entry entry(Code own, Code said, Component component) {
    return new Entry(
        RecordPart.OBSERVATION,
        "",
        List.of(own),
        "",
        State.NONE,
        Timing.UNKNOWN,
        new Value.Coded(List.of(said), ""),
        List.of(component));
  }
}
