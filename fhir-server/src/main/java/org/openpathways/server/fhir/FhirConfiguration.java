package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.patientsource.DemoRecords;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the FHIR face together. */
@Configuration(proxyBeanMethods = false)
class FhirConfiguration {

  @Bean
  FhirContext fhirContext() {
    return FhirContext.forR4Cached();
  }

  @Bean
  ServletRegistrationBean<FhirServer> fhirServlet(
      FhirContext fhir,
      Librarian librarian,
      Operations operations,
      DemoRecords records,
      DemoWrites writes) {
    FhirServer server = new FhirServer(fhir);
    server.registerProviders(knowledge(librarian));
    DemoStore store = new DemoStore(fhir, records, writes);
    server.registerProviders(patients(store));
    if (!records.records().isEmpty()) {
      server.registerProviders(writing(store, writes));
    }
    server.registerProvider(new PlanDefinitionProvider(librarian, operations));
    server.registerProvider(new PathwaysOperationProvider(operations));
    ServletRegistrationBean<FhirServer> servlet = new ServletRegistrationBean<>(server, "/fhir/*");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  private static List<Object> knowledge(Librarian librarian) {
    return new ArrayList<>(
        List.of(
            new KnowledgeProvider<>(PlanDefinition.class, librarian),
            new KnowledgeProvider<>(ActivityDefinition.class, librarian),
            new KnowledgeProvider<>(Library.class, librarian),
            new KnowledgeProvider<>(ValueSet.class, librarian),
            new KnowledgeProvider<>(CodeSystem.class, librarian),
            new ServiceProvider(librarian)));
  }

  private static List<Object> patients(DemoStore store) {
    return new ArrayList<>(
        List.of(
            new PatientProvider(store),
            new ConditionProvider(store),
            new ObservationProvider(store),
            new MedicationRequestProvider(store),
            new MedicationStatementProvider(store),
            new AllergyIntoleranceProvider(store),
            new ProcedureProvider(store),
            new ServiceRequestProvider(store),
            new EncounterProvider(store),
            new ImmunizationProvider(store),
            new DiagnosticReportProvider(store),
            new FamilyMemberHistoryProvider(store),
            new QuestionnaireResponseProvider(store),
            new FlagProvider(store)));
  }

  /** In demonstrations only: a real record is written through the record system's own server. */
  private static List<Object> writing(DemoStore store, DemoWrites writes) {
    return new ArrayList<>(
        List.of(
            new WritingProvider<>(ServiceRequest.class, writes),
            new WritingProvider<>(MedicationRequest.class, writes),
            new WritingProvider<>(Observation.class, writes),
            new WritingProvider<>(QuestionnaireResponse.class, writes),
            new WritingProvider<>(Communication.class, writes),
            new WrittenProvider<>(Communication.class, store, Communication::getSubject),
            new WritingProvider<>(CommunicationRequest.class, writes),
            new WrittenProvider<>(
                CommunicationRequest.class, store, CommunicationRequest::getSubject),
            new WritingProvider<>(Task.class, writes),
            new WrittenProvider<>(Task.class, store, Task::getFor)));
  }
}
