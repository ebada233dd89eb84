package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openpathways.fhir.advice.Words;
import org.openpathways.fhir.knowledge.OverrideReason;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.AtHand;
import org.openpathways.server.consultation.Deciding;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.page.RuleAddress;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Not now or not right": declining advice with a reason, and putting it off. */
@Controller
@RequestMapping("/visits/{visit}/advice/{pathway}/{rule}/not-now")
final class NotNowController {
  private final Doorway doorway;
  private final Gate gate;
  private final Deciding deciding;
  private final Acts acts;
  private final Acting acting;

  NotNowController(Doorway doorway, Gate gate, Deciding deciding, Acts acts, Acting acting) {
    this.acting = acting;
    this.doorway = doorway;
    this.gate = gate;
    this.deciding = deciding;
    this.acts = acts;
  }

  /** A day to which advice may be put off, and how many days that is from today. */
  public record Day(LocalDate day, long in, boolean last) {}

  /** The page, with what may be done and for how long. */
  @GetMapping
  String show(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Consulted consulted = doorway.consult(visit, session, model);
    Optional<AtHand> at = doorway.find(consulted, new RuleAddress(pathway, rule), model);
    return at.isEmpty()
        ? Gone.page(model, response, acts.of(visit), "")
        : page(at.get(), Set.of(), model);
  }

  /** Declines the advice. */
  @PostMapping("/decline")
  String decline(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam("mark") String mark,
      @RequestParam("key") String key,
      @RequestParam(name = "still", defaultValue = "") String still,
      @RequestParam(name = "why", defaultValue = "") String why,
      @RequestParam(name = "note", defaultValue = "") String note,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("why", why);
    model.addAttribute("note", note);
    return decide(
        new Place(visit, pathway, rule),
        new Posted(mark, key, still),
        session,
        response,
        model,
        at -> decline(at, reason(why), note, by(session, key)));
  }

  /** Puts it off. */
  @PostMapping("/put-off")
  String putOff(
      @PathVariable("visit") String visit,
      @PathVariable("pathway") String pathway,
      @PathVariable("rule") String rule,
      @RequestParam("mark") String mark,
      @RequestParam("key") String key,
      @RequestParam(name = "still", defaultValue = "") String still,
      @RequestParam(name = "until", defaultValue = "") String until,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    return decide(
        new Place(visit, pathway, rule),
        new Posted(mark, key, still),
        session,
        response,
        model,
        at -> putOff(at, day(until), by(session, key)));
  }

  private void decline(AtHand at, OverrideReason reason, String note, Sending by) {
    String more = note.isBlank() ? "" : ". " + note.strip();
    acting.setAside(
        at,
        Act.Kind.DECLINED,
        at.what().title() + ": " + reason.display() + more,
        by.key(),
        () -> deciding.decline(at.consulted().answer(), at.rule(), reason, note, by));
  }

  private void putOff(AtHand at, LocalDate until, Sending by) {
    acting.setAside(
        at,
        Act.Kind.PUT_OFF,
        at.what().title() + ", until " + Words.day(until),
        by.key(),
        () -> deciding.putOff(at.consulted().answer(), at.rule(), until, by));
  }

  /** Where a form was posted to. */
  private record Place(String visit, String pathway, String rule) {}

  private String decide(
      Place place,
      Posted posted,
      HttpSession session,
      HttpServletResponse response,
      Model model,
      Consumer<AtHand> decision) {
    Consulted consulted = doorway.consult(place.visit(), session, model);
    if (acts.of(place.visit()).stream().anyMatch(act -> act.key().equals(posted.key()))) {
      return back(place.visit()); // the same form again: it was done
    }
    Optional<AtHand> found =
        doorway.find(consulted, new RuleAddress(place.pathway(), place.rule()), model);
    if (found.isEmpty()) {
      String note = model.getAttribute("note") instanceof String written ? written : "";
      return Gone.page(model, response, acts.of(place.visit()), note);
    }
    AtHand at = found.get();
    Set<Gate.Closed> closed = gate.check(at, posted);
    if (!closed.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return page(at, closed, model);
    }
    try {
      decision.accept(at);
      return back(place.visit());
    } catch (RequestProblem problem) {
      response.setStatus(problem.status());
      model.addAttribute("problem", problem.getMessage());
      return page(at, Set.of(), model);
    }
  }

  private static String back(String visit) {
    return "redirect:/visits/" + visit + "#set-aside";
  }

  private static Sending by(HttpSession session, String key) {
    return new Sending(session.getId(), key);
  }

  private static OverrideReason reason(String code) {
    return Arrays.stream(OverrideReason.values())
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> RequestProblem.unprocessable("why", "No reason was chosen. Maybe choose one."));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw RequestProblem.unprocessable("until", "No day was chosen. Maybe choose one.");
    }
  }

  private String page(AtHand at, Set<Gate.Closed> closed, Model model) {
    var answer = at.consulted().answer();
    Deciding.Terms terms = deciding.terms(answer, at.rule());
    LocalDate today = LocalDate.ofInstant(answer.advice().asOf(), zone(at));
    model.addAttribute("terms", terms);
    model.addAttribute("reasons", EnumSet.allOf(OverrideReason.class));
    model.addAttribute("days", days(today, terms));
    model.addAttribute("mark", at.standing().mark());
    model.addAttribute("key", Posted.newKey());
    model.addAttribute("otherKey", Posted.newKey());
    model.addAttribute("closed", closed);
    boolean confirming = closed.contains(Gate.Closed.OTHER_PATIENT_OPEN);
    model.addAttribute("still", confirming ? at.visit().id() : "");
    return "act/not-now";
  }

  private static java.time.ZoneId zone(AtHand at) {
    return at.consulted().answer().library().locality().zone();
  }

  /** Tomorrow, in two days, in a week, and the longest: as far as they are allowed. */
  private static List<Day> days(LocalDate today, Deciding.Terms terms) {
    Optional<LocalDate> last = terms.putOffAtMost();
    if (last.isEmpty()) {
      return List.of();
    }
    return Stream.of(today.plusDays(1), today.plusDays(2), today.plusDays(7), last.get())
        .filter(day -> !day.isAfter(last.get()))
        .distinct()
        .sorted()
        .map(
            day ->
                new Day(
                    day,
                    java.time.temporal.ChronoUnit.DAYS.between(today, day),
                    day.equals(last.get())))
        .toList();
  }
}
