package org.openpathways.server.page.find;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.page.Areas;
import org.openpathways.server.page.read.ReadingRoom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page, and a locality's pathways: by search, by topic, by letter. */
@Controller
final class FindController {
  private final Areas areas;
  private final ReadingRoom room;
  private final Topics topics;

  FindController(Areas areas, ReadingRoom room, Topics topics) {
    this.areas = areas;
    this.room = room;
    this.topics = topics;
  }

  /** The reader's own locality, or the question which one it is. */
  @GetMapping("/")
  String home(HttpServletRequest request, Model model) {
    var home = areas.home(request);
    if (home.isEmpty()) {
      model.addAttribute("areas", areas.all());
      return "choose-area";
    }
    return show(home.get(), "", model);
  }

  /** A locality's pathways. */
  @GetMapping("/pathways/{locality}")
  String list(
      @PathVariable String locality, @RequestParam(defaultValue = "") String letter, Model model) {
    return show(areas.of(locality), letter, model);
  }

  /** Keeps the reader's choice of a locality and goes to the first page. */
  @PostMapping("/locality")
  ResponseEntity<Void> choose(@RequestParam String locality) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, areas.keep(areas.of(locality)).toString())
        .location(URI.create("/"))
        .build();
  }

  private String show(LocalityLibrary local, String letter, Model model) {
    var all = room.all(local);
    model.addAttribute("place", local.locality().name());
    model.addAttribute("locality", local.locality());
    model.addAttribute("areas", areas.all());
    model.addAttribute("topics", topics.of(all));
    model.addAttribute("letters", Letters.of(all));
    model.addAttribute("letter", letter);
    model.addAttribute("entries", Letters.entries(all, letter));
    model.addAttribute("lately", Lately.of(all));
    return "find";
  }
}
