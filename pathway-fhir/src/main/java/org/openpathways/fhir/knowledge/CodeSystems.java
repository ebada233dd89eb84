package org.openpathways.fhir.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.openpathways.engine.concept.Concept;

/** The code systems of the product's own codes. */
final class CodeSystems {
  private CodeSystems() {}

  static List<CodeSystem> of(Collection<Agreement> agreements) {
    return List.of(concepts(agreements), topics(agreements), overrideReasons(), standings());
  }

  private static CodeSystem concepts(Collection<Agreement> agreements) {
    CodeSystem system = system("concept", "Concepts", "Clinical ideas that sentences name.");
    Map<String, Concept> byCode = new TreeMap<>();
    agreements.stream()
        .flatMap(agreement -> agreement.pathway().concepts().stream())
        .forEach(concept -> byCode.putIfAbsent(Canonical.id(concept.name()), concept));
    byCode.forEach(
        (code, concept) -> {
          var defined = system.addConcept().setCode(code).setDisplay(concept.name());
          if (!concept.question().isEmpty()) {
            defined.setDefinition(concept.question());
          }
        });
    return system;
  }

  private static CodeSystem topics(Collection<Agreement> agreements) {
    CodeSystem system = system("topic", "Topics", "The active pathways as topics of cards.");
    Map<String, String> titles = new TreeMap<>();
    agreements.forEach(a -> titles.putIfAbsent(a.pathway().id(), a.pathway().about().title()));
    titles.forEach((code, title) -> system.addConcept().setCode(code).setDisplay(title));
    return system;
  }

  private static CodeSystem overrideReasons() {
    CodeSystem system =
        system(
            "override-reasons",
            "OverrideReasons",
            "Why a clinician did not follow a card. The codes do not change.");
    for (OverrideReason reason : OverrideReason.values()) {
      system.addConcept().setCode(reason.code()).setDisplay(reason.display());
    }
    return system;
  }

  private static CodeSystem standings() {
    CodeSystem system =
        system("advice-standing", "AdviceStandings", "What an action of an answer came to.");
    new TreeMap<>(AdviceStandings.DISPLAYS)
        .forEach((code, display) -> system.addConcept().setCode(code).setDisplay(display));
    return system;
  }

  private static CodeSystem system(String id, String name, String description) {
    CodeSystem system = new CodeSystem();
    system.setId(id);
    system
        .setUrl(Canonical.url("CodeSystem", id))
        .setVersion("1")
        .setName(name)
        .setTitle(name)
        .setStatus(PublicationStatus.ACTIVE)
        .setDescription(description)
        .setCaseSensitive(true)
        .setContent(CodeSystemContentMode.COMPLETE);
    return system;
  }
}
