package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;

/** The services that rules refer to, with those that stand in for them. */
final class ServicesUsed {
  private ServicesUsed() {}

  /** Those of a locality's services, by name. */
  static Map<String, Service> of(List<Rule> rules, Map<String, Service> services) {
    Map<String, Service> used = new TreeMap<>();
    for (Rule rule : rules) {
      for (Action action : rule.then()) {
        named(action)
            .flatMap(name -> Optional.ofNullable(services.get(name)))
            .ifPresent(service -> add(service, services, used));
      }
    }
    return used;
  }

  private static void add(
      Service service, Map<String, Service> services, Map<String, Service> used) {
    if (used.put(service.name(), service) == null) {
      service
          .availability()
          .alternative()
          .flatMap(name -> Optional.ofNullable(services.get(name)))
          .ifPresent(other -> add(other, services, used));
    }
  }

  private static Optional<String> named(Action action) {
    if (action instanceof Action.DoNotDo not) {
      return named(not.action());
    }
    return action instanceof Action.Refer refer ? Optional.of(refer.service()) : Optional.empty();
  }
}
