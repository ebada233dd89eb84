package org.openpathways.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openpathways.server.problem.RequestProblem;

/** HAPI would try to write Turtle, for which its libraries are not here. */
@Interceptor
public final class JsonOrXml {
  private static final Pattern TURTLE = Pattern.compile("turtle|ttl|rdf");

  /** Refuses formats that cannot be written. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
  public void check(HttpServletRequest request) {
    String format = String.valueOf(request.getParameter("_format"));
    String accept = String.valueOf(request.getHeader("Accept"));
    boolean turtleOnly =
        TURTLE.matcher(accept.toLowerCase(Locale.ROOT)).find() && !accept.contains("json");
    if (TURTLE.matcher(format.toLowerCase(Locale.ROOT)).find() || turtleOnly) {
      throw RequestProblem.unsupported(
          "_format", "Turtle is not written here. Maybe accept application/fhir+json.");
    }
  }
}
