package org.openpathways.server.problem;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures of everything outside {@code /fhir}. */
@RestControllerAdvice
final class WebProblems {
  private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

  private final FhirContext fhir;

  WebProblems(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The edge is the one place that takes every exception: nothing may leave untranslated. */
  @ExceptionHandler(Exception.class)
  Object translate(Exception failure, HttpServletRequest request) {
    return answer(Problems.translate(failure), request);
  }

  Object answer(Problems.Translated problem, HttpServletRequest request) {
    return ProblemPage.wanted(request) ? ProblemPage.of(problem, request) : json(problem);
  }

  private ResponseEntity<byte[]> json(Problems.Translated problem) {
    String json = fhir.newJsonParser().encodeResourceToString(problem.outcome());
    return ResponseEntity.status(problem.status())
        .contentType(FHIR_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }
}
