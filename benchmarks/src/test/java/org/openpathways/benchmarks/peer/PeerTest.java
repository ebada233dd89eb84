package org.openpathways.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.openpathways.benchmarks.work.Contender;
import org.openpathways.benchmarks.work.Contenders;
import org.openpathways.benchmarks.work.WorkPatient;
import org.openpathways.benchmarks.work.WorkPatients;

class PeerTest {
  @Test
  void decidesAsTheOthersDoForEveryPatient() {
    List<WorkPatient> patients = WorkPatients.all();
    List<Contender> all = new ArrayList<>(Contenders.own());
    all.addAll(new PeerContenders(new Peer(), patients).contenders());
    assertThatCode(() -> Contenders.mustAgree(all, patients)).doesNotThrowAnyException();
  }

  @Test
  void aConditionThatFailsIsNotTakenForARuleThatDoesNotRecommend() {
    List<Resource> broken = new ArrayList<>(PeerContent.resources());
    broken.removeIf(r -> r instanceof Library library && library.getName().equals("Kidney"));
    Peer peer = new Peer(broken);
    CqfApply apply = new CqfApply(peer.settings());
    WorkPatient patient = WorkPatients.all().get(0);
    assertThatThrownBy(() -> apply.decide(peer, peer.parse(patient.clinical())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Kidney");
  }
}
