package org.openpathways.server.page.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.openpathways.server.feedback.ZeroResultSearches;
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
  private final SearchRoom search;
  private final ZeroResultSearches searches;

  FindController(
      Areas areas,
      ReadingRoom room,
      Topics topics,
      SearchRoom search,
      ZeroResultSearches searches) {
    this.areas = areas;
    this.room = room;
    this.topics = topics;
    this.search = search;
    this.searches = searches;
  }

  /** The reader's own locality, or the question which one it is. */
  @GetMapping("/")
  String home(HttpServletRequest request, Model model) {
    var home = areas.home(request);
    if (home.isEmpty()) {
      model.addAttribute("areas", areas.all());
      return "choose-area";
    }
    return show(home.get(), Looking.NOTHING, model);
  }

  /**
   * What a reader looks for.
   *
   * @param q words typed
   * @param exact whether no word is taken for another
   * @param letter a letter of the alphabet
   */
  record Looking(String q, boolean exact, String letter) {
    static final Looking NOTHING = new Looking("", false, "");
  }

  /** A locality's pathways: those for some words, of a letter, or all. */
  @GetMapping("/pathways/{locality}")
  String list(
      @PathVariable String locality,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean exact,
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "false") boolean live,
      HttpSession session,
      Model model) {
    LocalityLibrary local = areas.of(locality);
    String view = show(local, new Looking(q, exact, letter), model);
    boolean foundNothing = model.getAttribute("found") instanceof Found found && found.nothing();
    // Half a word that is still being typed says nothing to authors.
    if (foundNothing && !live) {
      searches.note(session.getId(), locality, q);
    }
    return view;
  }

  /** Keeps the reader's choice of a locality and goes to the first page. */
  @PostMapping("/locality")
  ResponseEntity<Void> choose(@RequestParam String locality) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, areas.keep(areas.of(locality)).toString())
        .location(URI.create("/"))
        .build();
  }

  private String show(LocalityLibrary local, Looking looking, Model model) {
    var all = room.all(local);
    model.addAttribute("place", local.locality().name());
    model.addAttribute("locality", local.locality());
    model.addAttribute("areas", areas.all());
    model.addAttribute("topics", topics.of(all));
    model.addAttribute("letters", Letters.of(all));
    model.addAttribute("letter", looking.letter());
    model.addAttribute("entries", Letters.entries(all, looking.letter()));
    model.addAttribute("lately", Lately.of(all));
    model.addAttribute("q", looking.q());
    if (!looking.q().isBlank()) {
      model.addAttribute("found", search.of(local).search(looking.q(), looking.exact()));
    }
    return "find";
  }
}
