package org.openpathways.engine.concept;

import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.State;

/**
 * What an entry's status words make of it (SEM-6, SAF-2, SAF-21, SAF-22). The one table of every
 * resource type's statuses:
 *
 * <table>
 * <caption>Status words by resource type</caption>
 * <tr><th>type</th><th>uses</th></tr>
 * <tr><td>Condition</td><td>verification first: entered-in-error ignored, refuted {@link #REFUTED},
 * unconfirmed, provisional and differential {@link #SUSPECTED}; then active, recurrence, relapse or
 * none {@link #HOLDS}; inactive, remission, resolved {@link #ENDED}</td></tr>
 * <tr><td>AllergyIntolerance</td><td>the same, but an unconfirmed allergy holds: most recorded ones
 * are, and the safe reading is that the patient has it</td></tr>
 * <tr><td>Observation, DiagnosticReport</td><td>final, amended, corrected, appended or none hold;
 * registered, partial, preliminary, cancelled, entered-in-error are ignored (a requested test is not
 * a result)</td></tr>
 * <tr><td>MedicationRequest</td><td>intents proposal and option, and doNotPerform, are ignored;
 * active holds; on-hold {@link #PAUSED}; stopped, completed {@link #ENDED}; draft, cancelled,
 * entered-in-error ignored</td></tr>
 * <tr><td>MedicationStatement</td><td>active or none hold; on-hold paused; stopped, completed ended;
 * not-taken refuted; intended, entered-in-error ignored</td></tr>
 * <tr><td>Procedure</td><td>completed {@link #HOLDS}; preparation, in-progress {@link #PENDING};
 * on-hold paused; not-done, entered-in-error ignored; stopped unclear</td></tr>
 * <tr><td>ServiceRequest</td><td>intents proposal, plan and option, and doNotPerform, are ignored;
 * active {@link #PENDING} (sent); completed {@link #HOLDS} (done); on-hold paused; draft, revoked,
 * entered-in-error ignored</td></tr>
 * <tr><td>Encounter</td><td>arrived, triaged, in-progress, onleave, finished hold; planned,
 * cancelled, entered-in-error ignored</td></tr>
 * <tr><td>Immunization</td><td>completed holds; not-done, entered-in-error ignored</td></tr>
 * <tr><td>FamilyMemberHistory</td><td>completed, partial or none hold; entered-in-error ignored
 * </td></tr>
 * <tr><td>QuestionnaireResponse</td><td>completed, amended or none hold; in-progress, stopped,
 * entered-in-error ignored</td></tr>
 * <tr><td>Flag</td><td>active holds; inactive ended; entered-in-error ignored</td></tr>
 * </table>
 *
 * Any other word, and "unknown", is {@link #UNCLEAR}.
 */
public enum EntryUse {
  /** It is so: an active problem, a final result, a medicine taken, something done. */
  HOLDS,
  /** It was so and has ended. */
  ENDED,
  /** Someone thinks of it; never the thing itself. */
  SUSPECTED,
  /** It is recorded as not so. */
  REFUTED,
  /** Sent or begun, not done. */
  PENDING,
  /** On hold. */
  PAUSED,
  /** Its status says nothing that can be used. */
  UNCLEAR,
  /** No evidence of anything. */
  IGNORED;

  /** What this entry's status makes of it. */
  static EntryUse of(Entry entry) {
    State state = entry.state();
    if (isError(state)) {
      return IGNORED;
    }
    return switch (entry.part()) {
      case CONDITION -> condition(state);
      case ALLERGY_INTOLERANCE ->
          state.verification().equals("refuted") ? REFUTED : clinical(state.status());
      case OBSERVATION, DIAGNOSTIC_REPORT -> result(state.status());
      case MEDICATION_REQUEST -> prescription(state);
      case MEDICATION_STATEMENT -> statement(state.status());
      case PROCEDURE -> procedure(state.status());
      case SERVICE_REQUEST -> request(state);
      case ENCOUNTER -> encounter(state.status());
      case IMMUNIZATION -> immunisation(state.status());
      case FAMILY_MEMBER_HISTORY -> familyHistory(state.status());
      case QUESTIONNAIRE_RESPONSE -> answers(state.status());
      case FLAG -> flag(state.status());
    };
  }

  /** Whether it says that it was entered in error. */
  static boolean isError(State state) {
    return state.status().equals("entered-in-error")
        || state.verification().equals("entered-in-error");
  }

  private static EntryUse condition(State state) {
    return switch (state.verification()) {
      case "", "confirmed" -> clinical(state.status());
      case "refuted" -> REFUTED;
      case "unconfirmed", "provisional", "differential" -> SUSPECTED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse clinical(String status) {
    return switch (status) {
      case "", "active", "recurrence", "relapse" -> HOLDS;
      case "inactive", "remission", "resolved" -> ENDED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse result(String status) {
    return switch (status) {
      case "", "final", "amended", "corrected", "appended" -> HOLDS;
      case "registered", "partial", "preliminary", "cancelled" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse prescription(State state) {
    if (state.doNotPerform()
        || state.intent().equals("proposal")
        || state.intent().equals("option")) {
      return IGNORED;
    }
    return switch (state.status()) {
      case "active" -> HOLDS;
      case "on-hold" -> PAUSED;
      case "stopped", "completed" -> ENDED;
      case "draft", "cancelled" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse statement(String status) {
    return switch (status) {
      case "", "active" -> HOLDS;
      case "on-hold" -> PAUSED;
      case "stopped", "completed" -> ENDED;
      case "not-taken" -> REFUTED;
      case "intended" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse procedure(String status) {
    return switch (status) {
      case "completed" -> HOLDS;
      case "preparation", "in-progress" -> PENDING;
      case "on-hold" -> PAUSED;
      case "not-done" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse request(State state) {
    boolean onlyAnIdea =
        switch (state.intent()) {
          case "proposal", "plan", "option" -> true;
          default -> state.doNotPerform();
        };
    if (onlyAnIdea) {
      return IGNORED;
    }
    return switch (state.status()) {
      case "active" -> PENDING;
      case "completed" -> HOLDS;
      case "on-hold" -> PAUSED;
      case "draft", "revoked" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse encounter(String status) {
    return switch (status) {
      case "arrived", "triaged", "in-progress", "onleave", "finished" -> HOLDS;
      case "planned", "cancelled" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse immunisation(String status) {
    return switch (status) {
      case "completed" -> HOLDS;
      case "not-done" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse familyHistory(String status) {
    return switch (status) {
      case "", "completed", "partial" -> HOLDS;
      default -> UNCLEAR;
    };
  }

  private static EntryUse answers(String status) {
    return switch (status) {
      case "", "completed", "amended" -> HOLDS;
      case "in-progress", "stopped" -> IGNORED;
      default -> UNCLEAR;
    };
  }

  private static EntryUse flag(String status) {
    return switch (status) {
      case "active" -> HOLDS;
      case "inactive" -> ENDED;
      default -> UNCLEAR;
    };
  }
}
