package org.openpathways.fhir.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

/**
 * Every known difference between the two readers, with its reason: HAPI's parser repairs, drops or
 * refuses these faults before there is a model, so only the reader of JSON can leave the entry out
 * and say why. On these inputs the reader of JSON is the one that is right.
 */
class KnownDifferenceTest {

  static Stream<Arguments> differences() {
    return Stream.of(
        arguments(
            "HAPI keeps one of two values",
            "'valueString':'a','valueBoolean':true",
            "Observation.value[x]",
            Reason.TWO_VALUES),
        arguments(
            "HAPI keeps one of two fields of one name",
            "'issued':'2026-01-01T00:00:00Z','issued':'2026-01-02T00:00:00Z'",
            "Observation.issued",
            Reason.DUPLICATE_KEY),
        arguments(
            "HAPI reads a text as a boolean",
            "'valueBoolean':'true'",
            "Observation.valueBoolean",
            Reason.WRONG_TYPE),
        arguments(
            "HAPI drops a comparator it does not know",
            "'valueQuantity':{'value':1,'comparator':'~'}",
            "Observation.valueQuantity.comparator",
            Reason.WRONG_TYPE),
        arguments(
            "HAPI drops, or refuses the whole for, a date that is none",
            "'effectiveDateTime':'yesterday'",
            "Observation.effectiveDateTime",
            Reason.NOT_A_DATE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differences")
  void theReaderOfJsonReportsWhatHapiDoesNotLetThrough(
      String reason, String field, String path, Reason why) {
    String json =
        """
        {'resourceType':'Bundle','type':'collection','entry':[
          {'resource':{'resourceType':'Patient','id':'p'}},
          {'resource':{'resourceType':'Observation','id':'o','status':'final',
            'subject':{'reference':'Patient/p'},'code':{'coding':[{'code':'c'}]},%s}}]}
        """
            .formatted(field)
            .replace('\'', '"');
    PatientRecord streamed =
        new RecordReader(Limits.STANDARD)
            .read(json.getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
    assertThat(streamed.entries()).isEmpty();
    assertThat(streamed.leftOut()).containsExactly(new LeftOut("Observation/o", path, why));
    assertThat(leftOutByHapi(json)).isEmpty();
  }

  private static List<LeftOut> leftOutByHapi(String json) {
    try {
      Bundle bundle =
          FhirContext.forR4Cached()
              .newJsonParser()
              .setParserErrorHandler(new LenientErrorHandler(false))
              .parseResource(Bundle.class, json);
      return new HapiRecordReader().read(bundle, Reading.wholeRecord()).leftOut();
    } catch (DataFormatException refused) {
      return List.of();
    }
  }
}
