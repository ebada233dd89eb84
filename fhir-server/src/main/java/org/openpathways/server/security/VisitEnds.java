package org.openpathways.server.security;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Component;

/** Visits belong to a browser session: they follow it to its new name, and end with it. */
@Component
final class VisitEnds implements HttpSessionListener, HttpSessionIdListener {
  private final Visits visits;

  VisitEnds(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent event, String oldId) {
    visits.handOver(oldId, event.getSession().getId());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    visits.endAll(event.getSession().getId());
  }
}
