package org.openpathways.fhir.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.Canonical;
import org.openpathways.fhir.knowledge.KnowledgeBase;

/**
 * The FHIR resources that a release becomes: the plan, what it may propose, the logic with the
 * authors' own sentences, the codes, the services and the questions.
 */
final class PackageResources {
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private final Release release;
  private final Agreement agreement;
  private final KnowledgeBase knowledge;
  private final List<Resource> resources = new ArrayList<>();

  private PackageResources(Release release, Agreement agreement) {
    this.release = release;
    this.agreement = agreement;
    this.knowledge = KnowledgeBase.of(List.of(agreement));
  }

  static PackageResources of(VerifiedRelease verified) {
    PackageResources all =
        new PackageResources(verified.release(), agreement(verified.release(), verified));
    all.collect();
    return all;
  }

  // The locality is part of the id always: packages of several localities lie side by side.
  private static Agreement agreement(Release release, VerifiedRelease verified) {
    MapContent files = new MapContent(release.files());
    Loaded loaded = PathwayLoader.load(files, release.pathway(), release.locality());
    Pathway pathway = loaded.pathway().orElseThrow(() -> doesNotLoad(release, loaded.problems()));
    Locality locality = LocalityLoader.load(files, release.locality()).locality().orElseThrow();
    String id = Canonical.id(release.pathway() + " " + release.locality());
    return Agreement.of(id, pathway, verified, locality);
  }

  private static IllegalArgumentException doesNotLoad(Release release, List<Problem> problems) {
    String why = problems.stream().map(Problem::toString).collect(Collectors.joining(" "));
    return new IllegalArgumentException(
        "The release of (%s) does not load: %s".formatted(release.pathway(), why));
  }

  /** The pathway's title. */
  String title() {
    return agreement.pathway().about().title();
  }

  private void collect() {
    List<Questionnaire> questions = knowledge.all(Questionnaire.class);
    for (PlanDefinition plan : knowledge.all(PlanDefinition.class)) {
      questions.forEach(q -> plan.addRelatedArtifact(dependsOn(q)));
      add(plan, "shareableplandefinition", "computableplandefinition");
    }
    knowledge.all(ActivityDefinition.class).forEach(a -> add(a, "shareableactivitydefinition"));
    for (Library library : knowledge.all(Library.class)) {
      attachSentences(library);
      add(library, "shareablelibrary");
    }
    resources.addAll(knowledge.all(ValueSet.class));
    resources.addAll(knowledge.all(HealthcareService.class));
    resources.addAll(questions);
    knowledge.all(CodeSystem.class).stream()
        .filter(system -> system.getUrl().equals(Canonical.CONCEPTS))
        // Other packages hold other concepts of it.
        .map(system -> system.setContent(CodeSystemContentMode.FRAGMENT))
        .forEach(resources::add);
  }

  private void add(Resource resource, String... profiles) {
    for (String profile : profiles) {
      resource.getMeta().addProfile(CORE + profile);
    }
    resources.add(resource);
  }

  private static RelatedArtifact dependsOn(Questionnaire questions) {
    return new RelatedArtifact()
        .setType(RelatedArtifactType.DEPENDSON)
        .setDisplay("What may have to be asked")
        .setResource(questions.getUrl() + "|" + questions.getVersion());
  }

  /** The rules and score tables as their authors wrote them. */
  private void attachSentences(Library library) {
    release
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".dslr") || path.endsWith(".csv")) {
                String type = path.endsWith(".csv") ? "text/csv" : "text/x-dslr";
                library.addContent(
                    new Attachment()
                        .setContentType(type)
                        .setTitle(path)
                        .setData(text.getBytes(StandardCharsets.UTF_8)));
              }
            });
  }

  /** The resources as files of a package. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    resources.forEach(r -> files.put("package/" + ResourceJson.fileName(r), ResourceJson.of(r)));
    return files;
  }

  /** The package's {@code .index.json}. */
  byte[] index() {
    return ResourceJson.index(resources);
  }
}
