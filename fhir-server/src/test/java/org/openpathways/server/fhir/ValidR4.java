package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;

/** HAPI's R4 validator, made once: its first use costs many seconds. */
final class ValidR4 {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final PrePopulatedValidationSupport OURS = new PrePopulatedValidationSupport(FHIR);
  private static final FhirValidator VALIDATOR = validator();

  private ValidR4() {}

  private static FhirValidator validator() {
    ValidationSupportChain support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            OURS,
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR));
    FhirInstanceValidator instance = new FhirInstanceValidator(support);
    instance.setErrorForUnknownProfiles(true);
    return FHIR.newValidator().registerValidatorModule(instance);
  }

  /** Makes a served code system known, so that its codes are checked too. */
  static void know(String codeSystem) {
    OURS.addCodeSystem(FHIR.newJsonParser().parseResource(CodeSystem.class, codeSystem));
  }

  /** What is wrong with a resource, in words; empty if it is valid. */
  static List<String> errors(String json) {
    return VALIDATOR.validateWithResult(json).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(ValidR4::words)
        .toList();
  }

  private static String words(SingleValidationMessage message) {
    return message.getLocationString() + ": " + message.getMessage();
  }
}
