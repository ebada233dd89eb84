package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.patientsource.PatientSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class HookRequestReaderTest extends LiveServer {
  private static final String PATIENT = "amelia-fitzharbour";

  @Autowired private Bodies bodies;
  @Autowired private PatientSource source;

  /** Counts what is read of it. */
  private static final class Counting extends FilterInputStream {
    private long read;

    Counting(byte[] body) {
      super(new ByteArrayInputStream(body));
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      read += octet < 0 ? 0 : 1;
      return octet;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int count = super.read(into, from, most);
      read += Math.max(0, count);
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private HookRequest read(Counting body) {
    return new HookRequestReader(bodies, source).read(body, "patient-view");
  }

  private static byte[] bytes(ObjectNode call) {
    return call.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("The bytes of a call are read once")
  void readsTheBodyOnce() {
    byte[] call = bytes(Patients.call(Patients.bundle(PATIENT)));
    Counting body = new Counting(call);

    HookRequest request = read(body);

    assertThat(body.read).isEqualTo(call.length);
    assertThat(request.record().entries()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CH-31, CH-32: absent | absent | NOT_SUPPLIED",
        "CH-32: null | null | COMPLETE",
        "CH-31: an empty Bundle | {'resourceType':'Bundle','type':'searchset'} | COMPLETE",
        "CH-31: a resource alone | {'resourceType':'Flag','status':'active'} | PARTIAL",
        "CH-31: a list | [{'resourceType':'Bundle','type':'searchset'}] | PARTIAL",
        "CH-33: an outcome | {'resourceType':'OperationOutcome','issue':[]} | FAILED",
        "CH-34: a page | {'resourceType':'Bundle','link':[{'relation':'next'}]} | PARTIAL"
      })
  void aSearchIsWholeOnlyAsABundleOrNull(String what, String value, Coverage coverage) {
    ObjectNode call = Patients.call(Patients.bundle(PATIENT));
    ObjectNode prefetch = (ObjectNode) call.get("prefetch");
    if (value.equals("absent")) {
      prefetch.remove("flag");
    } else {
      prefetch.set("flag", JSON.readTree(value.replace('\'', '"')));
    }

    HookRequest request = read(new Counting(bytes(call)));

    assertThat(request.record().coverage(RecordPart.FLAG)).as(what).isEqualTo(coverage);
    assertThat(request.record().coverage(RecordPart.CONDITION)).isEqualTo(Coverage.COMPLETE);
  }
}
