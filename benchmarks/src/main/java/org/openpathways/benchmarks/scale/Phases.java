package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceAssembly;
import org.openpathways.engine.advice.AnsweringRelease;
import org.openpathways.engine.advice.Details;
import org.openpathways.engine.advice.InputDigest;
import org.openpathways.engine.advice.InputReport;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.rules.Inference;
import org.openpathways.engine.rules.Inferred;
import org.openpathways.engine.rules.Truths;

/** The steps of an engine's evaluation one by one, put together from the engine's own rooms. */
final class Phases {
  private final Locality locality;
  private final PathwayEngine engine;
  private final Inference inference;
  private final BoundCriteria criteria;
  private final AdviceAssembly assembly;
  private final String releases;

  Phases(PathwayEngine engine) {
    this.locality = engine.locality();
    this.engine = engine;
    List<LivePathway> live = engine.pathways();
    this.inference = Inference.of(live.stream().map(LivePathway::pathway).toList());
    Details details = new Details(inference.library());
    this.criteria = BoundCriteria.of(details.criteria());
    List<AnsweringRelease> answering =
        live.stream().map(l -> new AnsweringRelease(l.digest(), l.demonstration())).toList();
    this.assembly =
        new AdviceAssembly(locality.id(), inference.library(), details, answering, List.of());
    this.releases =
        InputDigest.releases(locality.id(), live.stream().map(LivePathway::digest).toList());
  }

  RecordView concepts(PatientRecord record) {
    return RecordView.of(
        record,
        ScaleEngine.CONSULTATION.asOf(),
        locality.zone(),
        List.of(),
        criteria.index(),
        PathwayEngine.SETTLED_AFTER_DAYS);
  }

  Outcome[] criteria(RecordView view) {
    return criteria.evaluate(view);
  }

  Inferred rules(Outcome[] outcomes) {
    Truths truths = inference.library().truths();
    for (int c = 0; c < inference.library().criteria().size(); c++) {
      truths.set(c, outcomes[c].truth());
    }
    return inference.infer(truths);
  }

  Advice explanation(PatientRecord record, RecordView view, Outcome[] outcomes, Inferred inferred) {
    List<LeftOut> notUsed = new ArrayList<>(record.leftOut());
    notUsed.addAll(view.leftOut());
    InputReport report =
        new InputReport(
            engine.partsNeeded().stream()
                .filter(p -> record.coverage(p) != Coverage.COMPLETE)
                .toList(),
            notUsed,
            digest(record));
    return assembly.assemble(ScaleEngine.CONSULTATION, Arrays.asList(outcomes), inferred, report);
  }

  InputDigest digest(PatientRecord record) {
    return InputDigest.of(releases, record, ScaleEngine.CONSULTATION);
  }
}
