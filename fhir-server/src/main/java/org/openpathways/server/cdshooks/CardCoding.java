package org.openpathways.server.cdshooks;

/**
 * A code with system and display, all three always sent: a topic or an override reason (CH-44,
 * CH-51).
 */
record CardCoding(String system, String code, String display) {
  CardCoding {
    Filled.all(system, code, display);
  }
}
