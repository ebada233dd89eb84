package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.openpathways.server.problem.FhirProblems;

/** HAPI's server with our providers; it stores nothing but the pages of searches. */
final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1;
  private static final Pattern TURTLE = Pattern.compile("(?i)turtle|ttl|rdf");
  private static final long LARGEST_WRITE = 1_000_000;
  private static final int SEARCHES_KEPT = 100;
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  FhirServer(FhirContext context) {
    super(context);
    setServerName("OpenPathways");
    setImplementationDescription("Locally agreed pathways, answering from the patient's record");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    FifoMemoryPagingProvider pages = new FifoMemoryPagingProvider(SEARCHES_KEPT);
    pages.setDefaultPageSize(PAGE);
    pages.setMaximumPageSize(LARGEST_PAGE);
    setPagingProvider(pages);
    setServerConformanceProvider(new Capabilities(this));
    registerInterceptor(new FhirProblems());
  }

  // HAPI would try to write Turtle, for which its libraries are not here.
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String format = String.valueOf(request.getParameter("_format"));
    String accept = String.valueOf(request.getHeader("Accept"));
    if (TURTLE.matcher(format).find()
        || (TURTLE.matcher(accept).find() && !accept.contains("json"))) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
    } else if (isWriting(request) && !isModest(request.getContentLengthLong())) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      super.service(request, response);
    }
  }

  /** Operations read their own bodies, within limits of their own. */
  private static boolean isWriting(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    return request.getMethod().equals("POST") && !path.contains("$") && !path.endsWith("/_search");
  }

  /** One resource; a length that is not said could be any. */
  private static boolean isModest(long length) {
    return length >= 0 && length <= LARGEST_WRITE;
  }
}
