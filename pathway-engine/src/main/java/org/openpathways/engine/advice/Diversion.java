package org.openpathways.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openpathways.engine.criterion.EvidenceWords;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.Availability.State;
import org.openpathways.engine.pathway.Catchment;
import org.openpathways.engine.pathway.Service;
import org.openpathways.engine.record.Demographics;

/**
 * Where a referral goes today: to the service that the rule names, or to what was agreed to stand
 * in for it while it is closed, overloaded, or does not take this patient. Where nothing stands in,
 * the referral stays and the difficulty is said: capacity never takes a referral away (SAF-17).
 */
final class Diversion {
  private final Map<String, Service> services;
  private final Map<String, Availability> capacity;
  private final Demographics patient;
  private final LocalDate today;

  /**
   * @param services those of the pathway, by name
   * @param capacity what services say today, by id, over what their files say
   */
  Diversion(
      Map<String, Service> services,
      Map<String, Availability> capacity,
      Demographics patient,
      LocalDate today) {
    this.services = services;
    this.capacity = capacity;
    this.patient = patient;
    this.today = today;
  }

  /**
   * Where to.
   *
   * @param service the service to refer to
   * @param notes why, and what else to know, in words
   */
  record Route(Service service, List<String> notes) {}

  /** How well a service suits, best first. */
  private enum Fit {
    OPEN,
    LIMITED,
    NOT_POSSIBLE
  }

  /**
   * The route for a service that a rule names.
   *
   * @param urgent whether the referral cannot wait; a limited service then stays the one to use
   */
  Route of(Service named, boolean urgent) {
    Map<String, Service> chain = chain(named);
    Service best = named;
    for (Service service : chain.values()) {
      if (fit(service, urgent).compareTo(fit(best, urgent)) < 0) {
        best = service;
      }
    }
    List<String> notes = new ArrayList<>();
    if (!best.name().equals(named.name())) {
      notes.add("instead of " + named.name() + ", which " + difficulty(named));
    } else if (fit(named, urgent) != Fit.OPEN) {
      notes.add(difficulty(named) + "; no other service is agreed that could take the patient");
    }
    say(best, notes);
    return new Route(best, notes);
  }

  /** The service, then what stands in for it, then what stands in for that. */
  private Map<String, Service> chain(Service named) {
    Map<String, Service> chain = new LinkedHashMap<>();
    Service service = named;
    while (service != null && chain.putIfAbsent(service.name(), service) == null) {
      service = availability(service).alternative().map(services::get).orElse(null);
    }
    return chain;
  }

  private Availability availability(Service service) {
    return Objects.requireNonNullElse(capacity.get(service.id()), service.availability());
  }

  private State state(Service service) {
    return availability(service).on(today);
  }

  private Fit fit(Service service, boolean urgent) {
    if (state(service) == State.CLOSED || takes(service.catchment()) == Truth.NOT_MET) {
      return Fit.NOT_POSSIBLE;
    }
    return state(service) == State.LIMITED && !urgent ? Fit.LIMITED : Fit.OPEN;
  }

  /** Whether it takes this patient, by practice or by where the patient lives. */
  private Truth takes(Catchment catchment) {
    if (catchment.isEveryone()) {
      return Truth.MET;
    }
    return among(patient.practice(), catchment.practices())
        .or(among(patient.district(), catchment.districts()));
  }

  private static Truth among(String own, Set<String> taken) {
    if (taken.isEmpty()) {
      return Truth.NOT_MET;
    }
    return own.isEmpty() ? Truth.UNKNOWN : Truth.of(taken.contains(own));
  }

  private String difficulty(Service service) {
    Availability now = availability(service);
    if (state(service) != State.OPEN) {
      String until = now.until().map(day -> " until " + EvidenceWords.day(day)).orElse("");
      return "is " + state(service).words() + until + reason(now) + waiting(now);
    }
    return "does not take patients of this practice or address";
  }

  private static String reason(Availability now) {
    return now.reason().isEmpty() ? "" : ": " + now.reason();
  }

  private static String waiting(Availability now) {
    return now.waiting().isEmpty() ? "" : "; waiting " + now.waiting();
  }

  /** What else there is to know of the service that is offered. */
  private void say(Service service, List<String> notes) {
    Availability now = availability(service);
    if (notes.isEmpty() && state(service) == State.LIMITED) {
      notes.add(
          difficulty(service)
              + now.alternative().map(other -> "; if it cannot: " + other).orElse(""));
    } else if (state(service) == State.OPEN && !now.waiting().isEmpty()) {
      notes.add("waiting " + now.waiting());
    }
    if (!now.note().isEmpty()) {
      notes.add(now.note());
    }
    if (takes(service.catchment()) == Truth.UNKNOWN) {
      notes.add(
          "takes only some practices or districts; the record does not say which is this one");
    }
  }
}
