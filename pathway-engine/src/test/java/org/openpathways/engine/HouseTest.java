package org.openpathways.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** The engine's rooms, and what each may touch. */
@AnalyzeClasses(
    packages = "org.openpathways.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  private static final String ENGINE = "org.openpathways.engine.";

  private static String[] rooms(String... names) {
    return java.util.Arrays.stream(names).map(n -> ENGINE + n + "..").toArray(String[]::new);
  }

  /** A room knows only itself and these other rooms. */
  private static ArchRule knowsOnly(String room, String reason, String... others) {
    String[] all = java.util.Arrays.copyOf(others, others.length + 1);
    all[others.length] = room;
    return classes()
        .that()
        .resideInAPackage(ENGINE + room + "..")
        .should()
        .onlyDependOnClassesThat(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(rooms(all))
                .or(
                    DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                            "org.openpathways.."))))
        .because(reason);
  }

  @ArchTest
  static final ArchRule DROOLS =
      noClasses()
          .that()
          .resideOutsideOfPackages(ENGINE + "rules..", ENGINE + "language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..")
          .because(
              "it is semi-internal API: two rooms know it, so that one version change is small");

  @ArchTest
  static final ArchRule NOTHING_IS_COMPILED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.kie\\.api\\.builder\\.Kie(Builder|FileSystem|Services).*")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mvel..", "javax.tools..", "javax.script..", "org.kie.memorycompiler..")
          .because("what an author types can never become code");

  @ArchTest
  static final ArchRule NO_TRANSPORT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "ca.uhn..",
              "org.hl7..",
              "jakarta..",
              "java.sql..",
              "java.net.http..")
          .because("clinical logic knows no transport, no database and no other FHIR library");

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(DescribedPredicate.describe("reads a clock", HouseTest::readsClock))
          .because("the moment of an evaluation is an input (SEM-17)");

  private static boolean readsClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.") && name.equals("now")
        || call.getTargetOwner().isAssignableTo(Clock.class)
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name);
  }

  @ArchTest
  static final ArchRule NO_DATE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|Random)")
          .because("they read the clock when they are made, and nothing here is left to chance");

  @ArchTest
  static final ArchRule NO_PRINTING =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what is printed may hold a patient's data");

  @ArchTest
  static final ArchRule RECORD =
      knowsOnly("record", "a record is read before anybody asks what its codes mean");

  @ArchTest
  static final ArchRule CONCEPT =
      knowsOnly(
          "concept",
          "a concept says what entries mean; of criteria it shares only the window",
          "record",
          "criterion");

  @ArchTest
  static final ArchRule CONCEPT_AND_CRITERIA =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "concept..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.openpathways\\.engine\\.criterion\\.(Criterion|CriteriaEvaluation).*")
          .because("criteria ask about concepts, not the other way round");

  @ArchTest
  static final ArchRule CRITERION =
      knowsOnly("criterion", "a criterion is true whatever sentence says it", "record", "concept");

  @ArchTest
  static final ArchRule LANGUAGE =
      knowsOnly(
          "language",
          "sentences are read without knowing where their files come from",
          "record",
          "concept",
          "criterion");

  @ArchTest
  static final ArchRule YAML = knowsOnly("yaml", "it reads files for every room", "language");

  @ArchTest
  static final ArchRule PATHWAY =
      knowsOnly(
          "pathway",
          "a pathway is loaded before it is compiled, released or tried",
          "record",
          "concept",
          "criterion",
          "language",
          "yaml");

  @ArchTest
  static final ArchRule CHANGE =
      knowsOnly(
          "change",
          "what changed is told from what is written, whether it still compiles or not",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway");

  @ArchTest
  static final ArchRule RULES =
      knowsOnly(
          "rules",
          "rules say what follows; what is advised of it is said elsewhere",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway");

  @ArchTest
  static final ArchRule RELEASE =
      knowsOnly(
          "release",
          "a release is signed and verified without running it",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway",
          "yaml");

  @ArchTest
  static final ArchRule ADVICE =
      knowsOnly(
          "advice",
          "advice is the same whoever released it",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway",
          "rules",
          "yaml");

  @ArchTest
  static final ArchRule QUESTION =
      knowsOnly(
          "question",
          "what to ask is chosen from advice alone; advice does not know that it is asked about",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway",
          "rules",
          "advice");

  @ArchTest
  static final ArchRule NOBODY_NEEDS_CHECKS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE + "check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + "check..")
          .because("content is checked with the engine; the engine answers without the checks");

  @ArchTest
  static final ArchRule BOUNDARY =
      knowsOnly(
          "boundary",
          "records are made from what lines ask, without knowing what is advised of them",
          "record",
          "concept",
          "criterion",
          "language",
          "pathway",
          "rules");

  @ArchTest
  static final ArchRule NOBODY_NEEDS_SCENARIOS =
      noClasses()
          .that()
          .resideOutsideOfPackages(ENGINE + "scenario..", ENGINE + "check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + "scenario..")
          .because("scenarios try the engine; the engine does not know that it is tried");
}
