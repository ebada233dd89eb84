package org.openpathways.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.work.Contender;
import org.openpathways.benchmarks.work.Contenders;
import org.openpathways.benchmarks.work.Decisions;
import org.openpathways.benchmarks.work.WorkPatient;
import org.openpathways.benchmarks.work.WorkPatients;

/** The peer's three ways to do the common work, over patients made ready beforehand. */
public final class PeerContenders {
  private final Map<String, PeerPatient> patients = new HashMap<>();
  private final CqfApply apply;

  PeerContenders(Peer peer, List<WorkPatient> all) {
    apply = new CqfApply(peer.settings());
    for (WorkPatient patient : all) {
      patients.put(patient.id(), peer.patient(peer.parse(patient.clinical())));
    }
  }

  /**
   * Holds the product, plain Java and the peer to one decision for every patient.
   *
   * @throws IllegalStateException naming the first patient for whom two decide differently
   */
  public static void mustAgreeWithAll() {
    List<WorkPatient> patients = WorkPatients.all();
    List<Contender> all = new ArrayList<>(Contenders.own());
    all.addAll(new PeerContenders(new Peer(), patients).contenders());
    Contenders.mustAgree(all, patients);
  }

  List<Contender> contenders() {
    return List.of(
        new Contender("CQF $apply", p -> new Decisions(apply.decide(ready(p)))),
        new Contender(
            "CQL engine", p -> new Decisions(RawCql.decide(ready(p).own(), ready(p).id()))),
        new Contender(
            "CQL engine, indexed",
            p -> new Decisions(RawCql.decide(ready(p).indexed(), ready(p).id()))));
  }

  /** The patient as the peer holds it. */
  PeerPatient ready(WorkPatient patient) {
    PeerPatient ready = patients.get(patient.id());
    if (ready == null) {
      throw new IllegalArgumentException("The patient (" + patient.id() + ") was not made ready.");
    }
    return ready;
  }
}
