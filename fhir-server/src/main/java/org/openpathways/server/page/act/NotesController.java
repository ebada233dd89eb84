package org.openpathways.server.page.act;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acts;
import org.openpathways.server.act.Notes;
import org.openpathways.server.visit.Consulted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The consultation as text for the notes, and the way back for its answers (SAF-8). */
@Controller
@RequestMapping("/visits/{visit}/notes")
final class NotesController {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Doorway doorway;
  private final Acts acts;
  private final MessageSource words;

  NotesController(Doorway doorway, Acts acts, MessageSource words) {
    this.doorway = doorway;
    this.acts = acts;
    this.words = words;
  }

  /** The text. */
  @GetMapping
  String show(@PathVariable("visit") String visit, HttpSession session, Model model) {
    return page(doorway.consult(visit, session, model), model);
  }

  private String page(Consulted consulted, Model model) {
    List<Act> all = acts.of(consulted.visit().id());
    List<String> did = all.stream().map(act -> say(act, consulted)).toList();
    model.addAttribute("notes", Notes.of(consulted, did, Notes.setAside(consulted.answer())));
    model.addAttribute("did", all);
    model.addAttribute("key", Posted.newKey());
    model.addAttribute("mark", "");
    model.addAttribute("closed", List.of());
    model.addAttribute("still", "");
    model.addAttribute("writes", false);
    model.addAttribute("answered", !consulted.visit().answers().isEmpty());
    return "act/notes";
  }

  private String say(Act act, Consulted consulted) {
    var zone = consulted.answer().library().locality().zone();
    String at = TIME.format(LocalDateTime.ofInstant(act.at(), zone));
    return words.getMessage(act.kind().words(), new Object[] {act.what(), at}, Locale.UK);
  }
}
