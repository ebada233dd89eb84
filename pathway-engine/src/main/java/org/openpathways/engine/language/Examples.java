package org.openpathways.engine.language;

import java.util.List;
import java.util.Map;

/** Example texts for the slots of a sentence, for guides and completion. */
final class Examples {
  private static final Map<String, String> CONCEPTS =
      Map.ofEntries(
          Map.entry("Measured", "HbA1c"),
          Map.entry("OnOccasions", "HbA1c"),
          Map.entry("Recorded", "HbA1c"),
          Map.entry("Counted", "HbA1c"),
          Map.entry("Changed", "eGFR"),
          Map.entry("RecordedWithin", "stroke"),
          Map.entry("FirstRecordedBeforeAge", "stroke"),
          Map.entry("AllergicTo", "penicillin"),
          Map.entry("Declined", "statin"),
          Map.entry("Contraindicated", "statin"),
          Map.entry("OrderTest", "FIT result"));

  private static final Map<Slot, String> TEXTS =
      Map.ofEntries(
          Map.entry(Slot.CONCEPTS, "\"rectal bleeding\", \"weight loss\" or \"abdominal pain\""),
          Map.entry(Slot.MEDICINE, "metformin"),
          Map.entry(Slot.MEDICINES, "\"metformin\" or \"statin\""),
          Map.entry(Slot.ONSET, "rectal bleeding"),
          Map.entry(Slot.PANEL, "clinic blood pressure"),
          Map.entry(Slot.SCORE, "CHA2DS2-VASc"),
          Map.entry(Slot.CONCLUSION, "CKD stage 4"),
          Map.entry(Slot.RULE, "Offer a FIT test"),
          Map.entry(Slot.SERVICE, "lower GI suspected cancer clinic"),
          Map.entry(Slot.TEXT, "Come back if it lasts more than 6 weeks"),
          Map.entry(Slot.WINDOW, "3 months"),
          Map.entry(Slot.COUNT, "2"),
          Map.entry(Slot.DAYS, "90"),
          Map.entry(Slot.POINTS, "1"),
          Map.entry(Slot.VALUE, "48"),
          Map.entry(Slot.LOW, "48"),
          Map.entry(Slot.HIGH, "58"),
          Map.entry(Slot.UPPER, "140"),
          Map.entry(Slot.LOWER, "90"),
          Map.entry(Slot.FROM, "50"),
          Map.entry(Slot.TO, "59"),
          Map.entry(Slot.STRENGTH, "offer"),
          Map.entry(Slot.URGENCY, "2 weeks"));

  private Examples() {}

  static String of(Sentence sentence) {
    List<String> texts = sentence.slots().stream().map(slot -> text(slot, sentence)).toList();
    return sentence.fill(texts);
  }

  private static String text(Slot slot, Sentence sentence) {
    return switch (slot) {
      case CONCEPT -> concept(sentence);
      case UNIT -> unit(sentence);
      default -> TEXTS.getOrDefault(slot, "");
    };
  }

  private static String concept(Sentence sentence) {
    String type = sentence.baseType();
    if (type.equals("Arranged")) {
      return sentence.words().contains(" done")
          ? "colonoscopy"
          : "colorectal suspected cancer referral";
    }
    return CONCEPTS.getOrDefault(type, "rectal bleeding");
  }

  private static String unit(Sentence sentence) {
    return switch (sentence.baseType()) {
      case "Changed" -> "mL/min/1.73m2";
      case "DailyDose" -> "mg";
      default -> "mmol/mol";
    };
  }
}
