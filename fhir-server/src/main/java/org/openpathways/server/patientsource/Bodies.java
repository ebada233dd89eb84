package org.openpathways.server.patientsource;

import java.io.IOException;
import java.io.InputStream;
import org.openpathways.engine.record.LimitedStream;
import org.openpathways.engine.record.Limits;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Request bodies as JSON tokens, within limits of size, depth and length. */
@Component
public final class Bodies {
  private final JsonFactory json;
  private final Limits limits;

  Bodies(BodySettings settings) {
    Limits standard = Limits.STANDARD;
    limits =
        new Limits(
            settings.mostBody().toBytes(),
            standard.depth(),
            standard.stringLength(),
            standard.numberLength(),
            standard.entries());
    json = limits.jsonFactory();
  }

  /** The limits, for the record reader. */
  public Limits limits() {
    return limits;
  }

  /** A body read as it arrives. */
  public JsonParser stream(InputStream body) {
    return json.createParser(ObjectReadContext.empty(), new FullReads(bounded(body)));
  }

  /** A whole body, for callers that must look at it twice. */
  public byte[] whole(InputStream body) throws IOException {
    return bounded(body).readAllBytes();
  }

  /** A part of a whole body. */
  public JsonParser parser(byte[] body, int from, int length) {
    return json.createParser(ObjectReadContext.empty(), body, from, length);
  }

  /** One byte too many ends it with 413. */
  private LimitedStream bounded(InputStream body) {
    return new LimitedStream(body, limits.bytes(), this::tooLarge);
  }

  private RequestProblem tooLarge() {
    return RequestProblem.tooLarge(
        "",
        "The body is larger than the %d bytes that this server reads. Maybe send only the record parts that discovery names."
            .formatted(limits.bytes()));
  }
}
