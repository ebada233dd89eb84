package org.openpathways.engine.scenario;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line of a scenario's record says, by the key it starts with. */
public enum GivenKind {
  HAS("has", "on", "recorded", "ended", "status"),
  NO("no", "on", "recorded"),
  VALUE("value", "is", "unit", "on", "recorded", "status"),
  PANEL("panel", "is", "unit", "on", "recorded", "status"),
  TAKES("takes", "since", "stopped", "dose", "status"),
  ALLERGY("allergy", "on", "status"),
  REFERRAL("referral", "state", "on"),
  PROCEDURE("procedure", "state", "on"),
  DECLINED("declined", "on"),
  CONTRAINDICATED("contraindicated", "on");

  private final String key;
  private final Set<String> details;

  GivenKind(String key, String... details) {
    this.key = key;
    this.details = Set.of(details);
  }

  /** The key that a line of this kind starts with; its value is the concept's name. */
  public String key() {
    return key;
  }

  /** The other keys that such a line may have. */
  public Set<String> details() {
    return details;
  }

  static Set<String> keys() {
    return Arrays.stream(values()).map(GivenKind::key).collect(Collectors.toSet());
  }
}
