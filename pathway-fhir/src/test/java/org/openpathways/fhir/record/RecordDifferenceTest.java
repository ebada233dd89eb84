package org.openpathways.fhir.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.pathways.SyntheaPatients;

/**
 * The engine's reader of JSON and the reader of HAPI's model, which share no reading code, make the
 * same record of the same FHIR. There is no difference to explain in these inputs; where HAPI's
 * parser cannot say what was wrong, {@link KnownDifferenceTest} has the case and the reason.
 */
class RecordDifferenceTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final RecordReader READER = new RecordReader(Limits.STANDARD);

  /** Records longer than this cost HAPI's parser seconds each. */
  private static final int LONG = 2_000_000;

  static List<String> ordinaryPatients() {
    return SyntheaPatients.names().stream().filter(name -> length(name) <= LONG).toList();
  }

  static List<String> longRecords() {
    return SyntheaPatients.names().stream().filter(name -> length(name) > LONG).toList();
  }

  private static int length(String name) {
    return SyntheaPatients.bytes(name).length;
  }

  @Test
  void enoughGeneratedPatientsAreCompared() {
    assertThat(ordinaryPatients()).hasSizeGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @MethodSource("ordinaryPatients")
  void bothReadersMakeTheSameOfGeneratedPatients(String name) {
    assertSame(SyntheaPatients.bytes(name), Reading.wholeRecord());
  }

  @ParameterizedTest
  @MethodSource("longRecords")
  @Tag("thorough")
  void bothReadersMakeTheSameOfLongRecords(String name) {
    assertSame(SyntheaPatients.bytes(name), Reading.wholeRecord());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observations",
        "findings",
        "medicines",
        "doings",
        "urn-subjects",
        "absolute-subjects",
        "pages",
        "deceased"
      })
  void bothReadersMakeTheSameOfAwkwardRecords(String name) throws IOException {
    try (InputStream json = RecordDifferenceTest.class.getResourceAsStream(name + ".json")) {
      byte[] bytes = json.readAllBytes();
      assertSame(bytes, Reading.wholeRecord());
      assertSame(bytes, Reading.onlyWhatIsThere());
    }
  }

  private static void assertSame(byte[] json, Reading reading) {
    Bundle bundle =
        FHIR.newJsonParser()
            .setOverrideResourceIdWithBundleEntryFullUrl(false)
            .setParserErrorHandler(new LenientErrorHandler(false))
            .parseResource(Bundle.class, new String(json, StandardCharsets.UTF_8));
    PatientRecord streamed = READER.read(json, reading);
    PatientRecord modelled = new HapiRecordReader().read(bundle, reading);
    assertThat(modelled.patient()).isEqualTo(streamed.patient());
    assertThat(modelled.leftOut()).containsExactlyElementsOf(streamed.leftOut());
    assertThat(modelled.supplied()).isEqualTo(streamed.supplied());
    for (int i = 0; i < Math.min(modelled.entries().size(), streamed.entries().size()); i++) {
      assertThat(modelled.entries().get(i)).isEqualTo(streamed.entries().get(i));
    }
    assertThat(modelled).isEqualTo(streamed);
  }
}
