package org.openpathways.engine.pathway;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.yaml.YamlMap;

/**
 * What services say of themselves today, beside what their files say:
 *
 * <pre>
 * services:
 *   - {id: renal-clinic, state: closed, reason: a flood, until: 2026-12-24, alternative: advice and guidance}
 * </pre>
 */
public final class ServiceStates {
  private ServiceStates() {}

  /** The states by service id. */
  public static Map<String, Availability> read(
      String file, String text, Consumer<Problem> problems) {
    Set<String> keys = new HashSet<>(AvailabilityReader.KEYS);
    keys.add("id");
    Map<String, Availability> states = new TreeMap<>();
    YamlMap.read(file, text, problems)
        .map(map -> map.only(Set.of("services")))
        .ifPresent(
            map ->
                map.maps("services")
                    .forEach(
                        service ->
                            states.put(
                                service.only(keys).needText("id"),
                                AvailabilityReader.read(service))));
    return Map.copyOf(states);
  }
}
