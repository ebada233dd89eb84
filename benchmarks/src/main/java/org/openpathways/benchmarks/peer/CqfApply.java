package org.openpathways.benchmarks.peer;

import ca.uhn.fhir.repository.IRepository;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cr.CrSettings;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Either3;
import org.opencds.cqf.fhir.utility.monad.Eithers;

/** Decides by {@code $apply} of the four plans. */
final class CqfApply {
  private final CrSettings settings;

  CqfApply(EvaluationSettings settings) {
    this.settings = CrSettings.getDefault().withEvaluationSettings(settings);
  }

  /** The rules that recommend. */
  SortedSet<String> decide(PeerPatient patient) {
    return decide(patient.repository(), patient.id());
  }

  /** The rules that recommend, of a record that is not in a repository yet. */
  SortedSet<String> decide(Peer peer, Bundle record) {
    return decide(peer.repository(record), Peer.patientId(record));
  }

  private SortedSet<String> decide(IRepository repository, String patient) {
    PlanDefinitionProcessor processor = new PlanDefinitionProcessor(repository, settings);
    SortedSet<String> rules = new TreeSet<>();
    for (Plan plan : Plan.ALL) {
      collect(plan, apply(processor, plan, patient), rules);
    }
    return rules;
  }

  private static IBaseResource apply(PlanDefinitionProcessor processor, Plan plan, String patient) {
    Either3<IPrimitiveType<String>, IIdType, PlanDefinition> which =
        Eithers.forMiddle3(new IdType("PlanDefinition", plan.pathway()));
    return processor.apply(
        which, "Patient/" + patient, null, null, null, null, null, null, null, null);
  }

  /** A condition that fails only drops its action, so any outcome is taken as a failure. */
  private static void collect(Plan plan, IBaseResource applied, SortedSet<String> rules) {
    for (Resource part : ((CarePlan) applied).getContained()) {
      if (part instanceof OperationOutcome outcome) {
        throw new IllegalStateException(outcome.getIssueFirstRep().getDiagnostics());
      }
      if (part instanceof RequestGroup group) {
        collect(plan, group.getAction(), rules);
      }
    }
  }

  /** Where a condition was not met, the peer leaves an action that is null. */
  private static void collect(
      Plan plan, List<RequestGroupActionComponent> actions, SortedSet<String> rules) {
    for (RequestGroupActionComponent action : actions) {
      if (action == null) {
        continue;
      }
      if (!action.getTitle().equals(Plan.ENTRY)) {
        rules.add(plan.qualified(action.getTitle()));
      }
      collect(plan, action.getAction(), rules);
    }
  }
}
