package org.openpathways.server.page.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.library.ActiveLibrary;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.library.Preparation;
import org.openpathways.server.page.read.ReadingRoom;
import org.springframework.stereotype.Component;

/**
 * A search for each locality, made before its library answers. It is a function of the locality's
 * releases, so it is kept under their digests.
 */
@Component
final class SearchRoom implements Preparation {
  private final ReadingRoom room;
  private final SearchWords words;
  private final Map<List<String>, SearchIndex> byDigests = new ConcurrentHashMap<>();

  SearchRoom(ReadingRoom room, SearchWords words) {
    this.room = room;
    this.words = words;
  }

  @Override
  public void prepare(ActiveLibrary library) {
    library.localities().forEach(this::of);
    Set<List<String>> current =
        library.localities().stream().map(SearchRoom::digests).collect(Collectors.toSet());
    byDigests.keySet().removeIf(digests -> !current.contains(digests));
  }

  /** The search of a locality. */
  SearchIndex of(LocalityLibrary local) {
    return byDigests.computeIfAbsent(
        digests(local), digests -> SearchIndex.of(room.all(local), words));
  }

  private static List<String> digests(LocalityLibrary local) {
    return local.agreements().stream().map(Agreement::digest).toList();
  }
}
