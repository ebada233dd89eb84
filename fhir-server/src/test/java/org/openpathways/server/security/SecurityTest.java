package org.openpathways.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;

class SecurityTest extends LiveServer {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private HttpResponse<String> page(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  @Test
  void aPageNeedsNoLoginAndItsCookieIsOutOfReachOfScripts() throws Exception {
    HttpResponse<String> home = page(HttpRequest.newBuilder(uri("/")));

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void headersComeFromOnePlaceOnly() throws Exception {
    HttpResponse<String> home = page(HttpRequest.newBuilder(uri("/")));

    assertThat(home.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(home.headers().allValues("X-Content-Type-Options")).isEqualTo(List.of("nosniff"));
    assertThat(home.headers().map()).doesNotContainKeys("x-frame-options", "x-xss-protection");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/patients", "/visits/any", "/smart/callback"})
  @DisplayName("Done-when 6: no page is kept by a browser, so that going back asks again")
  void noPageIsKept(String path) throws Exception {
    HttpResponse<String> page = page(HttpRequest.newBuilder(uri(path)));

    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/logout", "/patients/open", "/visits/any/answers"})
  void aFormWithoutThisSessionsTokenIsRefusedInWords(String path) throws Exception {
    HttpResponse<String> refused =
        page(HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString("a=b")));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Nothing was sent", "load the page again");
  }

  @Test
  void programsGetNoSessionAndNeedNoToken() throws Exception {
    HttpResponse<String> cards =
        CLIENT.send(
            HttpRequest.newBuilder(uri("/cds-services/openpathways-patient-view"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        Patients.call(Patients.bundles().findFirst().orElseThrow()).toString()))
                .build(),
            BodyHandlers.ofString());
    HttpResponse<String> fhir =
        CLIENT.send(HttpRequest.newBuilder(uri("/fhir/metadata")).build(), BodyHandlers.ofString());

    assertThat(cards.statusCode()).isEqualTo(200);
    assertThat(fhir.statusCode()).isEqualTo(200);
    assertThat(cards.headers().map()).doesNotContainKey("set-cookie");
    assertThat(fhir.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void staticFilesBeginNoSession() throws Exception {
    HttpResponse<String> style = page(HttpRequest.newBuilder(uri("/assets/openpathways.css")));

    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().map()).doesNotContainKey("set-cookie");
    assertThat(style.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
  }
}
