package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.consultation.ConsultationRoom;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Counts what one call costs; that its body is read once is held beside its reader. */
class WorkOfOneCallTest extends LiveServer {
  private static final String SERVICE = "/cds-services/openpathways-patient-view";
  private static final String REFERRED = "amelia-fitzharbour";

  @Autowired private ConsultationRoom room;

  @Test
  void aCallIsEvaluatedOnce() {
    String call = Patients.call(Patients.bundle(REFERRED)).toString();
    long before = room.timesAnswered();

    assertThat(post(SERVICE, call).json().get("cards").size()).isPositive();

    assertThat(room.timesAnswered() - before).isEqualTo(1);
  }

  @Test
  void aWholePrefetchNeedsNothingFromTheRecordSystem() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer records =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    records.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    records.start();
    try {
      Reply reply = post(SERVICE, authorised(records.getAddress().getPort()).toString());
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().get("cards").size()).isPositive();
    } finally {
      records.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  private static ObjectNode authorised(int port) {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    call.put("fhirServer", "http://127.0.0.1:" + port + "/fhir");
    call.putObject("fhirAuthorization")
        .put("access_token", "example")
        .put("token_type", "Bearer")
        .put("expires_in", 300)
        .put("scope", "patient/*.read")
        .put("subject", "example");
    return call;
  }
}
