package org.openpathways.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceAssembly;
import org.openpathways.engine.advice.AnsweringRelease;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Details;
import org.openpathways.engine.advice.InputDigest;
import org.openpathways.engine.advice.InputReport;
import org.openpathways.engine.advice.Opposing;
import org.openpathways.engine.advice.ReferralDesk;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.question.Patient;
import org.openpathways.engine.question.QuestionPlan;
import org.openpathways.engine.question.QuestionPlanner;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Inference;
import org.openpathways.engine.rules.Inferred;
import org.openpathways.engine.rules.Truths;
import org.openpathways.engine.rules.UnusableLibrary;

/**
 * The front door: one locality's live pathways, compiled, answering for one patient at a time.
 * Immutable and thread-safe; a new set of pathways is a new engine. Reads no clock and keeps
 * nothing of a patient.
 */
public final class PathwayEngine {
  /** A record is taken for complete so many days after registration (SEM-4). */
  public static final int SETTLED_AFTER_DAYS = 28;

  private final Locality locality;
  private final List<LivePathway> pathways;
  private final String releases;
  private final Inference inference;
  private final BoundCriteria criteria;
  private final AdviceAssembly assembly;
  private final ReferralDesk desk;
  private final Set<RecordPart> partsNeeded;
  private final QuestionPlanner planner;
  private final Alarm alarm;

  private PathwayEngine(
      Locality locality,
      List<LivePathway> live,
      List<Opposing> opposing,
      Inference inference,
      Alarm alarm) {
    this.locality = locality;
    this.pathways = List.copyOf(live);
    this.releases =
        InputDigest.releases(locality.id(), pathways.stream().map(LivePathway::digest).toList());
    this.inference = inference;
    this.alarm = alarm;
    Details details = new Details(inference.library());
    this.criteria =
        BoundCriteria.of(details.criteria(), ReferralDesk.concepts(inference.library()));
    this.desk = new ReferralDesk(inference.library(), criteria);
    List<AnsweringRelease> answering =
        pathways.stream().map(p -> new AnsweringRelease(p.digest(), p.demonstration())).toList();
    this.assembly =
        new AdviceAssembly(locality.id(), inference.library(), details, answering, opposing);
    this.partsNeeded = NeededParts.of(inference.library().pathways());
    this.planner =
        new QuestionPlanner(inference.library(), details.criteria(), this.criteria.index());
  }

  /**
   * Compiles pathways for a locality and warms them up.
   *
   * @throws UnusableLibrary when the pathways cannot be used together
   */
  public static PathwayEngine of(Locality locality, List<LivePathway> pathways) {
    return of(locality, pathways, List.of(), Alarm.NONE);
  }

  /**
   * Compiles pathways for a locality and warms them up.
   *
   * @param opposing actions that contradict each other, beyond the built-in opposites (SEM-18)
   * @param alarm told when the two computations of a pathway disagree (SEM-13)
   * @throws UnusableLibrary when the pathways cannot be used together
   */
  public static PathwayEngine of(
      Locality locality, List<LivePathway> pathways, List<Opposing> opposing, Alarm alarm) {
    Inference inference = Inference.of(pathways.stream().map(LivePathway::pathway).toList());
    inference.warmUp();
    return new PathwayEngine(locality, pathways, opposing, inference, alarm);
  }

  /** For tests of what a disagreement does. */
  static PathwayEngine of(
      Locality locality, List<LivePathway> pathways, Inference inference, Alarm alarm) {
    return new PathwayEngine(locality, pathways, List.of(), inference, alarm);
  }

  /** The advice for one patient at one moment; equal inputs give equal advice (SEM-17). */
  public Advice advise(PatientRecord record, Consultation consultation) {
    return evaluate(record, consultation).advice();
  }

  /** The advice, and how much was done for it. */
  public Evaluation evaluate(PatientRecord record, Consultation consultation) {
    RecordView view = view(record, consultation);
    InputReport report = report(record, consultation, view);
    if (record.patient().deceased()) {
      Advice silent = assembly.silent(consultation, "the patient has died", report);
      return new Evaluation(silent, new EvaluationCounts(0, 0, 0));
    }
    Outcome[] outcomes = criteria.evaluate(view);
    Inferred inferred = inference.infer(truths(outcomes));
    if (!inferred.agrees()) {
      raiseAlarm(inferred);
    }
    EvaluationCounts counts =
        new EvaluationCounts(outcomes.length, inference.library().rules().size(), inferred.facts());
    return new Evaluation(
        assembly.assemble(
            consultation,
            Arrays.asList(outcomes),
            inferred,
            report,
            desk.open(record.patient(), view, consultation)),
        counts);
  }

  /**
   * What to ask now about one patient, so that few questions decide the advice; answers go into the
   * consultation. What was answered there, also with "not known", is not asked again.
   */
  public QuestionPlan questions(PatientRecord record, Consultation consultation) {
    return questions(record, consultation, advise(record, consultation));
  }

  /**
   * The same, where the advice is known already.
   *
   * @param advice what {@link #advise} gave for the same record and consultation
   */
  public QuestionPlan questions(PatientRecord record, Consultation consultation, Advice advice) {
    return planner.plan(
        new Patient() {
          @Override
          public Advice advise(Consultation now) {
            return PathwayEngine.this.advise(record, now);
          }

          @Override
          public Outcome[] evaluate(Consultation hypothesis) {
            return criteria.evaluate(view(record, hypothesis));
          }
        },
        consultation,
        advice);
  }

  /** The parts of a record that its rules read. */
  public Set<RecordPart> partsNeeded() {
    return partsNeeded;
  }

  /** Every rule, pathways in their order, rules as written. */
  public List<Rule> rules() {
    return inference.library().rules().stream().map(CompiledRule::source).toList();
  }

  /** The live pathways. */
  public List<LivePathway> pathways() {
    return pathways;
  }

  /** Whose agreements these are. */
  public Locality locality() {
    return locality;
  }

  private RecordView view(PatientRecord record, Consultation consultation) {
    return RecordView.of(
        record,
        consultation.asOf(),
        locality.zone(),
        consultation.answers(),
        criteria.index(),
        SETTLED_AFTER_DAYS);
  }

  private InputReport report(PatientRecord record, Consultation consultation, RecordView view) {
    List<LeftOut> notUsed = new ArrayList<>(record.leftOut());
    notUsed.addAll(view.leftOut());
    return new InputReport(
        partsNeeded.stream().filter(p -> record.coverage(p) != Coverage.COMPLETE).toList(),
        notUsed,
        InputDigest.of(releases, record, consultation));
  }

  private Truths truths(Outcome[] outcomes) {
    Truths truths = inference.library().truths();
    for (int c = 0; c < inference.library().criteria().size(); c++) {
      truths.set(c, outcomes[c].truth());
    }
    return truths;
  }

  private void raiseAlarm(Inferred inferred) {
    for (LivePathway live : pathways) {
      List<RuleId> differing =
          inference.library().rules().stream()
              .filter(inferred::differs)
              .map(CompiledRule::id)
              .filter(id -> id.pathway().equals(live.pathway().id()))
              .toList();
      if (!differing.isEmpty()) {
        alarm.disagreement(live.pathway().id(), live.digest(), differing);
      }
    }
  }
}
