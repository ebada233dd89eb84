package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acting;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.Notes;
import org.openpathways.server.page.consult.Questionnairing;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.visit.Consulted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The consultation as text for the notes, and the way back for its answers (SAF-8). */
@Controller
@RequestMapping("/visits/{visit}/notes")
final class NotesController {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Doorway doorway;
  private final Acts acts;
  private final Acting acting;
  private final MessageSource words;

  NotesController(Doorway doorway, Acts acts, Acting acting, MessageSource words) {
    this.doorway = doorway;
    this.acts = acts;
    this.acting = acting;
    this.words = words;
  }

  /** The text. */
  @GetMapping
  String show(@PathVariable("visit") String visit, HttpSession session, Model model) {
    return page(doorway.consult(visit, session, model), model);
  }

  /** Writes the answers to the record, once for each form and set of answers. */
  @PostMapping
  String write(
      @PathVariable("visit") String visit,
      @RequestParam("key") String key,
      @RequestParam(name = "still", defaultValue = "") String still,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    Posted posted = new Posted("", key, still);
    Consulted consulted = doorway.consult(visit, session, model);
    boolean confirmed = posted.still().equals(visit);
    if (!confirmed && doorway.otherPatientOpened(consulted.visit())) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("closed", List.of(Gate.Closed.OTHER_PATIENT_OPEN));
      model.addAttribute("still", visit);
      return page(consulted, model);
    }
    try {
      acting.writeAnswers(consulted, new Questionnairing(consulted).answers(), posted.key());
      return "redirect:/visits/" + visit + "/notes#did";
    } catch (RequestProblem problem) {
      response.setStatus(problem.status());
      model.addAttribute("problem", problem.getMessage());
      return page(consulted, model);
    }
  }

  private String page(Consulted consulted, Model model) {
    List<Act> all = acts.of(consulted.visit().id());
    List<String> did = all.stream().map(act -> say(act, consulted)).toList();
    model.addAttribute("notes", Notes.of(consulted, did, Notes.setAside(consulted.answer())));
    model.addAttribute("did", all);
    model.addAttribute("key", Posted.newKey());
    model.addAttribute("mark", "");
    if (!model.containsAttribute("closed")) {
      model.addAttribute("closed", List.of());
      model.addAttribute("still", "");
    }
    model.addAttribute(
        "writes",
        !consulted.visit().answers().isEmpty()
            && Acting.writes(consulted.visit(), "QuestionnaireResponse"));
    model.addAttribute("answered", !consulted.visit().answers().isEmpty());
    return "act/notes";
  }

  private String say(Act act, Consulted consulted) {
    var zone = consulted.answer().library().locality().zone();
    String at = TIME.format(LocalDateTime.ofInstant(act.at(), zone));
    return words.getMessage(act.kind().words(), new Object[] {act.what(), at}, Locale.UK);
  }
}
