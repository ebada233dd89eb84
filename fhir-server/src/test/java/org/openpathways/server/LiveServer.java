package org.openpathways.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a free port, asked over real HTTP. One server serves all such tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class LiveServer {
  protected static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Autowired private Environment environment;

  /** What came back. */
  public record Reply(int status, String type, String body) {
    public JsonNode json() {
      return JSON.readTree(body);
    }
  }

  protected final String base() {
    return "http://127.0.0.1:" + environment.getProperty("local.server.port");
  }

  protected final Reply get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  protected final Reply post(String path, String type, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  protected final Reply post(String path, String body) {
    return post(path, "application/json", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  protected final Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("content-type").orElse("");
      return new Reply(response.statusCode(), type, response.body());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  protected final URI uri(String path) {
    return URI.create(base() + path);
  }
}
