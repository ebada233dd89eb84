package org.openpathways.server.smart;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONObject;
import org.openpathways.server.outward.Bounds;
import org.openpathways.server.outward.NoAnswer;
import org.openpathways.server.outward.Outward;
import org.springframework.stereotype.Component;

/** Carries the protocol's small documents, within bounds. */
@Component
final class Wire implements HTTPRequestSender {
  private static final int MOST = 256 * 1024;

  private final Outward outward;
  private final Bounds bounds;

  Wire(Outward outward, SmartSettings settings) {
    this.outward = outward;
    this.bounds = new Bounds(settings.timePerCall(), MOST);
  }

  /** A JSON document that anybody may read. */
  JSONObject document(URI address) throws IOException {
    return json(HttpRequest.newBuilder(address));
  }

  /** A JSON document that needs the visit's token. */
  JSONObject resource(URI address, String token) throws IOException {
    return json(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
  }

  private JSONObject json(HttpRequest.Builder request) throws IOException {
    Outward.Reply reply =
        outward.ask(
            request.header("Accept", "application/json, application/fhir+json").build(), bounds);
    if (!reply.isGood()) {
      throw new NoAnswer(reply.status());
    }
    try {
      return JSONObjectUtils.parse(new String(reply.body(), StandardCharsets.UTF_8));
    } catch (ParseException notJson) {
      throw new NoAnswer("its answer is no JSON object");
    }
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    String body = request.getBody() == null ? "" : request.getBody();
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(request.getURI())
            .method(request.getMethod().name(), BodyPublishers.ofString(body));
    for (Map.Entry<String, List<String>> header : request.getHeaderMap().entrySet()) {
      header.getValue().forEach(value -> outgoing.header(header.getKey(), value));
    }
    return response(outward.ask(outgoing.build(), bounds));
  }

  private static HTTPResponse response(Outward.Reply reply) throws NoAnswer {
    HTTPResponse response = new HTTPResponse(reply.status());
    try {
      if (!reply.type().isEmpty()) {
        response.setContentType(reply.type());
      }
    } catch (ParseException odd) {
      throw new NoAnswer("its content type cannot be read");
    }
    response.setBody(new String(reply.body(), StandardCharsets.UTF_8));
    return response;
  }
}
