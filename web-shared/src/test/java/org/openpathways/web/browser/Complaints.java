package org.openpathways.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser asked for elsewhere, and what it complained of. */
final class Complaints {
  /** Everything but this computer, and what needs no request. */
  private static final Pattern OUTSIDE =
      Pattern.compile("^(?!http://127\\.0\\.0\\.1[:/]|data:|blob:|about:).*");

  private final List<String> outside = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> allowed = new ArrayList<>();

  private Complaints() {}

  static Complaints of(BrowserContext context) {
    Complaints complaints = new Complaints();
    context.onRequest(complaints::asked);
    context.route(OUTSIDE, Route::abort);
    context.onConsoleMessage(complaints::said);
    context.onWebError(error -> complaints.heard("script error: " + error.error()));
    return complaints;
  }

  void allow(String words) {
    allowed.add(words);
  }

  List<String> outside() {
    return List.copyOf(outside);
  }

  List<String> heard() {
    return heard.stream().filter(this::counts).toList();
  }

  private boolean counts(String complaint) {
    return allowed.stream().noneMatch(complaint::contains);
  }

  // Requests that follow a redirect pass no route, but are heard of here.
  private void asked(Request request) {
    if (OUTSIDE.matcher(request.url()).find()) {
      outside.add(request.method() + " " + request.url());
    }
  }

  private void said(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      heard(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  private void heard(String complaint) {
    heard.add(complaint);
  }
}
