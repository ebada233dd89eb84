package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.pathway.Need;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.Service;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.rules.Library;

/**
 * Knows the services of a library and what each needs before a referral. Built once per library;
 * immutable and thread-safe. A service's needs are looked up only for advice that refers to it.
 */
public final class ReferralDesk {
  private final List<Map<String, Service>> services = new ArrayList<>();
  private final Map<List<Need>, BoundCriteria> needed = new HashMap<>();

  /**
   * The desk of a library.
   *
   * @param criteria with an index that holds {@link #concepts}
   */
  public ReferralDesk(Library library, BoundCriteria criteria) {
    Map<String, Service> all = new HashMap<>(); // of the locality, as other pathways know them
    library.pathways().forEach(pathway -> all.putAll(pathway.services()));
    for (Pathway pathway : library.pathways()) {
      Map<String, Service> known = new HashMap<>(all);
      known.putAll(pathway.services());
      services.add(Map.copyOf(known));
      pathway.services().values().forEach(s -> needs(s, criteria));
    }
  }

  /** The concepts that services of a library ask for. */
  public static Set<Concept> concepts(Library library) {
    Set<Concept> concepts = new LinkedHashSet<>();
    for (Pathway pathway : library.pathways()) {
      pathway.services().values().forEach(s -> s.needs().forEach(n -> concepts.add(n.concept())));
    }
    return concepts;
  }

  /** Its work for one patient; confined to one evaluation, as the view is. */
  public Referrals open(Demographics patient, RecordView view, Consultation consultation) {
    return new Referrals(this, patient, view, consultation.capacity());
  }

  Map<String, Service> services(int pathway) {
    return services.get(pathway);
  }

  /** Each need of a service, held against the record. */
  List<NeedCheck> check(Service service, RecordView view) {
    BoundCriteria criteria = needed.get(service.needs());
    return criteria == null
        ? List.of()
        : NeedChecks.of(service.needs(), criteria.evaluate(view), view);
  }

  private void needs(Service service, BoundCriteria criteria) {
    if (!service.needs().isEmpty()) {
      needed.computeIfAbsent(
          service.needs(),
          needs -> criteria.more(needs.stream().map(ReferralDesk::recorded).toList()));
    }
  }

  private static Criterion recorded(Need need) {
    return new Criterion.Recorded(
        new Criterion.Readings(need.concept(), need.within(), Optional.empty()));
  }
}
