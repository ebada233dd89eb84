package org.openpathways.server.page.read;

import java.time.Clock;
import java.time.LocalDate;
import org.openpathways.server.library.LocalityLibrary;
import org.openpathways.server.page.Areas;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.services.ServicesToday;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a pathway out for a page: what every view of it shows. */
@Component
public final class Desk {
  private final Areas areas;
  private final ReadingRoom room;
  private final ServicesToday services;
  private final Clock clock;

  Desk(Areas areas, ReadingRoom room, ServicesToday services, Clock clock) {
    this.areas = areas;
    this.room = room;
    this.services = services;
    this.clock = clock;
  }

  /**
   * What is on the desk.
   *
   * @param view the pathway
   * @param today the day in its locality
   * @param services its services as they are today
   */
  public record Laid(PathwayView view, LocalDate today, ServicesView services) {}

  /**
   * Lays out a pathway.
   *
   * @throws RequestProblem 404 when it is not agreed and in date there
   */
  public Laid lay(String locality, String pathway, Model model) {
    return lay(areas.of(locality), pathway, model);
  }

  /** The same for a library that is at hand, so that a page and its marks are of one library. */
  public Laid lay(LocalityLibrary local, String pathway, Model model) {
    PathwayView view =
        local
            .agreement(pathway)
            .map(agreement -> room.view(local, agreement))
            .orElseThrow(() -> notHere(local));
    LocalDate today = LocalDate.ofInstant(clock.instant(), local.locality().zone());
    ServicesView open = ServicesView.of(view, services.of(local.locality().id()), today);
    model.addAttribute("place", local.locality().name());
    model.addAttribute("view", view);
    model.addAttribute("contents", Contents.of(view));
    model.addAttribute("services", open);
    model.addAttribute("today", today);
    model.addAttribute("demonstration", view.agreement().demonstration());
    model.addAttribute("allOpen", false);
    return new Laid(view, today, open);
  }

  private static RequestProblem notHere(LocalityLibrary local) {
    return RequestProblem.unknown(
        "",
        ("No pathway of this name is agreed and in date in %s. Maybe it was withdrawn or its review"
                + " is overdue: look at the list of pathways.")
            .formatted(local.locality().name()));
  }
}
