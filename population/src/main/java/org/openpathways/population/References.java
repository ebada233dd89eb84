package org.openpathways.population;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds what a patient's lines say of medications and organisations that stand elsewhere. */
final class References {
  private static final Needle MEDICATION = new Needle("\"medicationReference\"");
  private static final Needle TO_MEDICATION = new Needle("Medication/");
  private static final Needle TO_ORGANIZATION = new Needle("Organization/");
  private static final int LONGEST_ID = 64;

  private References() {}

  /** Adds the lines that a patient's lines need. */
  static void complete(Block block, Shared shared) {
    Set<String> medications = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    for (int line = 0; line < block.lines(); line++) {
      switch (block.file(line).type()) {
        case "Patient" -> collect(block, line, TO_ORGANIZATION, organizations);
        case "MedicationRequest", "MedicationStatement" -> medication(block, line, medications);
        default -> {}
      }
    }
    organizations.forEach(id -> add("Organization", id, shared, block));
    medications.forEach(id -> add("Medication", id, shared, block));
  }

  private static void medication(Block block, int line, Set<String> ids) {
    if (MEDICATION.in(block.bytes(), block.start(line), block.end(line)) >= 0) {
      collect(block, line, TO_MEDICATION, ids);
    }
  }

  private static void collect(Block block, int line, Needle to, Set<String> ids) {
    byte[] bytes = block.bytes();
    int end = block.end(line);
    int at = to.in(bytes, block.start(line), end);
    while (at >= 0) {
      int from = at + to.length();
      int after = from;
      while (after < end && after - from <= LONGEST_ID && isId(bytes[after])) {
        after++;
      }
      ids.add(new String(bytes, from, after - from, StandardCharsets.US_ASCII));
      at = to.in(bytes, after, end);
    }
  }

  private static boolean isId(byte b) {
    return b >= '0' && b <= '9'
        || b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b == '-'
        || b == '.';
  }

  private static void add(String type, String id, Shared shared, Block block) {
    for (Shared.Line line : shared.find(type, id)) {
      block.add(line.file(), 0, line.bytes(), 0, line.bytes().length);
    }
  }
}
