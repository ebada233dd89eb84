package org.openpathways.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.openpathways.benchmarks.work.Work;
import org.openpathways.engine.record.Code;

/** The peer's knowledge as FHIR resources: the CQL, four plans, the value sets expanded. */
final class PeerContent {
  static final String VERSION = "1.0.0";
  private static final String BASE = "http://openpathways.org/peer/";
  private static final String RECORD = "WorkRecord";
  private static final Pattern VALUE_SET = Pattern.compile("(?m)^valueset \"([^\"]+)\"");

  private PeerContent() {}

  static List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    resources.add(library(RECORD));
    for (Plan plan : Plan.ALL) {
      resources.add(library(plan.library()));
      resources.add(planDefinition(plan));
    }
    valueSets().forEach(name -> resources.add(valueSet(name)));
    return resources;
  }

  /** The value sets that the CQL declares. */
  static List<String> valueSets() {
    Matcher declared = VALUE_SET.matcher(new String(cql(RECORD), StandardCharsets.UTF_8));
    return declared.results().map(found -> found.group(1)).toList();
  }

  private static Library library(String name) {
    Library library = new Library();
    library.setId("Library/" + name);
    library.setUrl(url("Library", name)).setName(name).setVersion(VERSION);
    library.setStatus(PublicationStatus.ACTIVE);
    library.addContent().setContentType("text/cql").setData(cql(name));
    return library;
  }

  private static byte[] cql(String name) {
    String path = "peer/" + name + ".cql";
    try (InputStream in = PeerContent.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource (" + path + ").");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules stand below an action with the entry, so that nothing is asked of others. */
  private static PlanDefinition planDefinition(Plan plan) {
    PlanDefinition definition = new PlanDefinition();
    definition.setId("PlanDefinition/" + plan.pathway());
    definition.setUrl(url("PlanDefinition", plan.pathway())).setVersion(VERSION);
    definition.setStatus(PublicationStatus.ACTIVE);
    definition.addLibrary(url("Library", plan.library()) + "|" + VERSION);
    PlanDefinitionActionComponent entry = action(definition.addAction(), Plan.ENTRY);
    plan.rules().forEach(rule -> action(entry.addAction(), rule));
    return definition;
  }

  private static PlanDefinitionActionComponent action(
      PlanDefinitionActionComponent action, String expression) {
    action.setTitle(expression).setId(expression.replaceAll("[^A-Za-z0-9]+", "-"));
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .setExpression(
            new Expression().setLanguage("text/cql-identifier").setExpression(expression));
    return action;
  }

  private static ValueSet valueSet(String name) {
    ValueSet valueSet = new ValueSet();
    valueSet.setId("ValueSet/" + name);
    valueSet.setUrl(url("ValueSet", name)).setStatus(PublicationStatus.ACTIVE);
    for (Code code : Work.valueSet(name)) {
      valueSet.getExpansion().addContains().setSystem(code.system()).setCode(code.code());
    }
    return valueSet;
  }

  private static String url(String type, String name) {
    return BASE + type + "/" + name;
  }
}
