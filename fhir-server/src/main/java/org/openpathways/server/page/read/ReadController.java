package org.openpathways.server.page.read;

import java.time.Clock;
import java.time.LocalDate;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.page.Areas;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A pathway to read, without any patient. */
@Controller
final class ReadController {
  private final Areas areas;
  private final ReadingRoom room;
  private final Clock clock;

  ReadController(Areas areas, ReadingRoom room, Clock clock) {
    this.areas = areas;
    this.room = room;
    this.clock = clock;
  }

  /** The page. */
  @GetMapping("/pathways/{locality}/{pathway}")
  String page(@PathVariable String locality, @PathVariable String pathway, Model model) {
    show(locality, pathway, model);
    return "pathway";
  }

  private PathwayView show(String locality, String pathway, Model model) {
    LocalityLibrary local = areas.of(locality);
    PathwayView view =
        local
            .agreement(pathway)
            .map(agreement -> room.view(local, agreement))
            .orElseThrow(() -> notHere(local));
    model.addAttribute("place", local.locality().name());
    model.addAttribute("view", view);
    model.addAttribute("contents", Contents.of(view));
    model.addAttribute("today", LocalDate.ofInstant(clock.instant(), local.locality().zone()));
    model.addAttribute("demonstration", view.agreement().demonstration());
    return view;
  }

  private static RequestProblem notHere(LocalityLibrary local) {
    return RequestProblem.unknown(
        "",
        ("No pathway of this name is agreed and in date in %s. Maybe it was withdrawn or its review"
                + " is overdue: look at the list of pathways.")
            .formatted(local.locality().name()));
  }
}
