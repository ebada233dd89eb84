package org.openpathways.server.cdshooks;

import org.openpathways.engine.language.Urgency;

/** How a record system may show a card (CH-42). Only danger interrupts. */
enum Indicator {
  INFO("info"),
  WARNING("warning"),
  CRITICAL("critical");

  private final String code;

  Indicator(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Indicator of(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY, SAME_DAY -> CRITICAL;
      case WITHIN_24_HOURS, ONE_WORKING_DAY, WITHIN_48_HOURS, SUSPECTED_CANCER, TWO_WEEKS ->
          WARNING;
      case SIX_WEEKS, ROUTINE, ANNUAL -> INFO;
    };
  }
}
