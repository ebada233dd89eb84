package org.openpathways.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.record.PatientRecord;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The lines between the rooms of the server, with their reasons. */
@AnalyzeClasses(packages = "org.openpathways", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule facesAskTheConsultation =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..server.consultation..",
              "..server.library..",
              "..server.patientsource..",
              "..server.services..",
              "..server.visit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..server.cdshooks..", "..server.fhir..", "..server.page..")
          .because("all faces say the same only if none of them decides anything");

  @ArchTest
  static final ArchRule facesDoNotKnowEachOther =
      slices()
          .matching("org.openpathways.server.(cdshooks|fhir|page)..")
          .should()
          .notDependOnEachOther()
          .because("a face can be taken away without the other noticing");

  @ArchTest
  static final ArchRule onlyTheseModulesKnowFhirModels =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.openpathways.fhir..", "org.openpathways.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hl7.fhir..", "ca.uhn.fhir..")
          .because(
              "the engine reads plain JSON; FHIR model classes stay at the edge (invariant 1)");

  @ArchTest
  static final ArchRule theServerDoesNotKnowDrools =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..")
          .because("only the engine's rules and language do (invariant 1)");

  @ArchTest
  static final ArchRule theServerDoesNotKnowAuthoring =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openpathways.authoring..")
          .because("the signed release is their only contract");

  @ArchTest
  static final ArchRule errorsAreTranslatedInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("..server.problem..")
          .should()
          .beAnnotatedWith(RestControllerAdvice.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ExceptionHandler.class)
          .because("a failure has one status and one wording, whichever face it leaves by");

  @ArchTest
  static final ArchRule onlyWhatIsKeptKnowsTheDatabase =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways..")
          .and()
          .resideOutsideOfPackages(
              "..server.database..", "..server.feedback..", "..server.decision..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
          .because("advice must not need a database, and what is kept is decided in few places");

  @ArchTest
  static final ArchRule nobodyButTheClockReadsTheTime =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways.server..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .because("the moment of an answer is an input (invariant 2)");

  @ArchTest
  static final ArchRule onlyTheConsultationRoomAsksTheEngine =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways.server..")
          .and()
          .doNotHaveSimpleName("ConsultationRoom")
          .should()
          .callMethod(PathwayEngine.class, "advise", PatientRecord.class, Consultation.class)
          .orShould()
          .callMethod(PathwayEngine.class, "evaluate", PatientRecord.class, Consultation.class)
          .because("a request is evaluated once, and the room counts it");

  @ArchTest
  static final ArchRule cardsStayInTheirRoom =
      classes()
          .that()
          .resideInAPackage("..server.cdshooks..")
          .should()
          .bePackagePrivate()
          .because(
              "only its own encoder may make a card, so that none can be invalid (invariant 9)");

  @ArchTest
  static final ArchRule readingKnowsNothingOfFindingNorOfPatients =
      noClasses()
          .that()
          .resideInAPackage("..server.page.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..server.page.find..", "..server.patientsource..")
          .because("a page is the same whoever found it, and a plain page can show no patient");

  @ArchTest
  static final ArchRule onlyFindingKnowsTheSearchEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("..server.page.find..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("another search would change one room");

  @ArchTest
  static final ArchRule onlyOneRoomCallsOtherServers =
      noClasses()
          .that()
          .resideInAPackage("org.openpathways.server..")
          .and()
          .resideOutsideOfPackage("..server.outward..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.http.HttpClient")
          .because("every outward call has a time-out and a bound (invariant 10)");

  @ArchTest
  static final ArchRule theDemonstrationsIssuerStaysApart =
      noClasses()
          .that()
          .resideOutsideOfPackages("..server.smart.demo..", "..server.page.consult..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..server.smart.demo..")
          .because(
              "in care it is not there; only the demonstration's patient list begins launches");

  @ArchTest
  static final ArchRule whatIsMadeKnowsNoPages =
      noClasses()
          .that()
          .resideInAPackage("..server.act..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..server.page..", "jakarta.servlet..")
          .because("a referral is the same whichever page it was made on");
}
