package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.Service;

/** What changed behind the words: codes and meaning of concepts, and the services. */
final class MeaningComparison {
  private MeaningComparison() {}

  static List<Change> changes(Pathway old, Pathway now) {
    List<Change> changes = new ArrayList<>();
    Map<String, String> before = digests(old);
    digests(now)
        .forEach(
            (name, digest) -> {
              if (!before.getOrDefault(name, digest).equals(digest)) {
                changes.add(
                    Change.of("Concept \"" + name + "\": its codes, unit or silence changed"));
              }
            });
    for (String name :
        SourceComparison.union(old.services().keySet(), now.services().keySet()).stream()
            .sorted()
            .toList()) {
      service(name, old, now, changes);
    }
    return changes;
  }

  private static Map<String, String> digests(Pathway pathway) {
    Map<String, String> digests = new TreeMap<>();
    for (Concept concept : pathway.concepts()) {
      digests.put(concept.name(), concept.digest());
    }
    return digests;
  }

  private static void service(String name, Pathway old, Pathway now, List<Change> changes) {
    if (!now.services().containsKey(name)) {
      changes.add(Change.of("Service \"" + name + "\" is no longer referred to"));
    } else if (!old.services().containsKey(name)) {
      changes.add(Change.of("Service \"" + name + "\" is new here"));
    } else {
      List<String> words =
          SourceComparison.words(
              words(Objects.requireNonNull(old.services().get(name), name)),
              words(Objects.requireNonNull(now.services().get(name), name)));
      if (!words.isEmpty()) {
        changes.add(new Change("Service \"" + name + "\" changed", words));
      }
    }
  }

  private static List<String> words(Service service) {
    Availability open = service.availability();
    List<String> words = new ArrayList<>();
    words.add("setting: " + service.setting());
    words.add(service.referralNeeded() ? "a referral is needed" : "no referral is needed");
    words.add("needs: " + String.join(", ", service.needs().stream().map(Need::words).toList()));
    words.add("recorded as: " + service.referral().map(Concept::name).orElse(""));
    words.add("state: " + open.state().words());
    words.add("waiting: " + open.waiting());
    words.add("reason: " + open.reason());
    words.add("until: " + open.until().map(Object::toString).orElse(""));
    words.add("instead: " + open.alternative().orElse(""));
    words.add(
        "takes: "
            + (service.catchment().isEveryone()
                ? "everyone of the locality"
                : new java.util.TreeSet<>(service.catchment().practices())
                    + " "
                    + new java.util.TreeSet<>(service.catchment().districts())));
    words.add("contact: " + service.contact());
    return words;
  }
}
