package org.openpathways.server.smart.demo;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.minidev.json.JSONObject;

/** What the demonstration's record system says about its launch. */
final class DemoSmartConfiguration extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DemoAddresses addresses;

  DemoSmartConfiguration(DemoAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    URI asked = URI.create(request.getRequestURL().toString());
    String base = addresses.of(asked.resolve("/").toString());
    byte[] body =
        document(base.substring(0, base.length() - 1))
            .toJSONString()
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.getOutputStream().write(body);
  }

  private static JSONObject document(String base) {
    JSONObject document = new JSONObject();
    document.put("issuer", base);
    document.put("authorization_endpoint", base + DemoIssuer.AUTHORIZE);
    document.put("token_endpoint", base + DemoIssuer.TOKEN);
    document.put("jwks_uri", base + DemoIssuer.KEYS);
    document.put("grant_types_supported", List.of("authorization_code"));
    document.put("response_types_supported", List.of("code"));
    document.put("scopes_supported", DemoRecordSystem.SCOPES);
    document.put("code_challenge_methods_supported", List.of("S256"));
    document.put("token_endpoint_auth_methods_supported", List.of("none"));
    document.put(
        "capabilities",
        List.of(
            "launch-ehr",
            "client-public",
            "context-ehr-patient",
            "sso-openid-connect",
            "permission-patient",
            "permission-v2"));
    return document;
  }
}
