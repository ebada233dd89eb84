package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import java.util.Optional;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.record.Value;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes answers; they live with the visit and are stored nowhere. */
@Controller
final class AnswersController {
  private final Visits visits;
  private final ConsultingRoom room;

  AnswersController(Visits visits, ConsultingRoom room) {
    this.visits = visits;
    this.room = room;
  }

  /**
   * What a form says.
   *
   * @param concept what was asked
   * @param answer {@code yes}, {@code no}, {@code unknown} or {@code number}
   * @param number as typed
   * @param unit UCUM
   * @param seen names the page that the form stood on
   */
  record Form(String concept, String answer, String number, String unit, String seen) {}

  @PostMapping("/visits/{visit}/answers")
  String answer(
      @PathVariable("visit") String id,
      @RequestParam("concept") String concept,
      @RequestParam("answer") String answer,
      @RequestParam(name = "number", defaultValue = "") String number,
      @RequestParam(name = "unit", defaultValue = "") String unit,
      @RequestParam(name = "seen", defaultValue = "") String seen,
      HttpSession session,
      RedirectAttributes to) {
    Visit visit = visits.get(id, session.getId());
    Form form = new Form(concept, answer, number.strip(), unit, seen);
    Optional<Value> value = value(visit, form);
    Carried.seen(to, seen);
    if (value.isPresent()) {
      Answer given = new Answer(concept, value.get());
      visits.change(id, session.getId(), before -> before.answered(given));
    } else {
      Carried.rejected(to, new Rejected(concept, form.number(), unit));
    }
    return page(id);
  }

  /** Takes an answer back, so that its question comes again. */
  @PostMapping("/visits/{visit}/answers/change")
  String change(
      @PathVariable("visit") String id,
      @RequestParam("concept") String concept,
      @RequestParam(name = "seen", defaultValue = "") String seen,
      HttpSession session,
      RedirectAttributes to) {
    visits.change(id, session.getId(), visit -> visit.without(concept));
    Carried.seen(to, seen);
    Carried.first(to, concept);
    return page(id);
  }

  private static String page(String id) {
    return "redirect:/visits/" + id + "#ask";
  }

  private Optional<Value> value(Visit visit, Form form) {
    // The page that follows evaluates; a concept of the agreements needs no evaluation here.
    Optional<Concept> concept = Concepts.find(room.library(visit), form.concept());
    if (concept.isEmpty() && !Askables.isAsked(room.consult(visit), form.concept())) {
      throw RequestProblem.unprocessable(
          "",
          "This question is no longer asked. Maybe go back to the patient's page: it shows what is"
              + " asked now.");
    }
    return switch (form.answer()) {
      case "yes" -> Optional.of(new Value.YesNo(true));
      case "no" -> Optional.of(new Value.YesNo(false));
      case "unknown" -> Optional.of(new Value.Absent("asked-unknown"));
      default -> concept.flatMap(Concept::measure).flatMap(measure -> number(measure, form));
    };
  }

  /** Empty for what is no number, or one that is impossible in its unit (SAF-10). */
  private static Optional<Value> number(Concept.Measure measure, Form form) {
    String written = form.number().replace(',', '.');
    if (!written.matches("\\d{1,9}(\\.\\d{1,6})?")
        || !Entered.units(measure).contains(form.unit())) {
      return Optional.empty();
    }
    if (!Entered.isPossible(measure, new BigDecimal(written), form.unit())) {
      return Optional.empty();
    }
    return Value.Quantity.of(
            written, Value.Comparator.EXACT, form.unit(), form.unit(), "http://unitsofmeasure.org")
        .map(quantity -> quantity);
  }
}
