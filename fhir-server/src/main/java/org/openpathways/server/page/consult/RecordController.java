package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.Entry;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.page.consult.ConsultPages.Reached;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record beside the page: what came since, what is to be asked for again, single entries. */
@Controller
final class RecordController {
  private final Visits visits;
  private final ConsultingRoom room;
  private final ConsultPages pages;
  private final Librarian librarian;
  private final PageWords words;

  RecordController(
      Visits visits,
      ConsultingRoom room,
      ConsultPages pages,
      Librarian librarian,
      PageWords words) {
    this.visits = visits;
    this.room = room;
    this.pages = pages;
    this.librarian = librarian;
    this.words = words;
  }

  /**
   * What changed since a page was shown: nothing (204), more of the record (a box that offers it,
   * and moves nothing), or the releases that its advice rests on (the whole page, SAF-13).
   *
   * @param seen names the page
   * @param told the version of the record that the page already tells of
   */
  @GetMapping("/visits/{visit}/changes")
  @Nullable String changes(
      @PathVariable("visit") String id,
      @RequestParam("seen") String seen,
      @RequestParam("told") int told,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Visit visit = visits.peek(id, session.getId());
    response.setHeader("Cache-Control", "no-store");
    ShownPages shown = ShownPages.of(visits, id, session.getId());
    Optional<Shown> page = shown.find(seen);
    boolean released = page.filter(p -> !answersAsBefore(p)).isPresent();
    int version = visit.feed().now().version();
    if (!released && (version == told || page.isEmpty())) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    Consulted consulted = room.consult(visit);
    Frame.write(consulted, model);
    model.addAttribute(
        "page", pages.page(consulted, new Reached(Optional.empty(), page, "", Optional.empty())));
    if (released) {
      model.addAttribute("say", new Announcement("", words.of("say.withdrawn")));
      shown.add(Shown.of(consulted));
      return "consult/consult";
    }
    model.addAttribute("late", Late.of(words, page.orElseThrow(), consulted));
    return "consult/late";
  }

  private boolean answersAsBefore(Shown shown) {
    return librarian
        .current()
        .locality(shown.locality())
        .map(local -> Shown.releases(local.engine().pathways()))
        .orElseGet(Set::of)
        .equals(shown.releases());
  }

  /** Asks again for the parts that failed. */
  @PostMapping("/visits/{visit}/record/again")
  String again(@PathVariable("visit") String id, HttpSession session) {
    visits.get(id, session.getId()).feed().again();
    return "redirect:/visits/" + id;
  }

  /** One entry of the record, in its own words. */
  @GetMapping("/visits/{visit}/entries/{entry}")
  String entry(
      @PathVariable("visit") String id,
      @PathVariable("entry") String name,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Visit visit = visits.get(id, session.getId());
    RecordSoFar soFar = visit.feed().now();
    Entry entry = Entries.find(id, name, soFar.record()).orElseThrow(RecordController::noEntry);
    Consulted consulted = room.consult(visit);
    Frame.write(consulted, model);
    var zone = consulted.answer().library().locality().zone();
    model.addAttribute("entry", entry);
    model.addAttribute("value", EntryWords.value(words, entry.value()));
    model.addAttribute("when", Words.date(entry.timing().onset(), zone));
    model.addAttribute("recorded", Words.date(entry.timing().recorded(), zone));
    model.addAttribute(
        "ended", entry.timing().ended().isKnown() ? Words.date(entry.timing().ended(), zone) : "");
    model.addAttribute("components", components(entry));
    response.setHeader("Cache-Control", "no-store");
    return "consult/entry";
  }

  private List<String> components(Entry entry) {
    return entry.components().stream().map(c -> EntryWords.component(words, c)).toList();
  }

  private static RequestProblem noEntry() {
    return RequestProblem.unknown(
        "",
        "This entry is no longer in the record that was read. Maybe go back to the patient's page.");
  }
}
