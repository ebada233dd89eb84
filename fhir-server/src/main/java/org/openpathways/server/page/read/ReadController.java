package org.openpathways.server.page.read;

import org.jspecify.annotations.Nullable;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A pathway to read, to print and to give to a patient; without any patient. */
@Controller
final class ReadController {
  private final Desk desk;
  private final Freshness freshness;

  ReadController(Desk desk, Freshness freshness) {
    this.desk = desk;
    this.freshness = freshness;
  }

  /** The page. */
  @GetMapping("/pathways/{locality}/{pathway}")
  @Nullable String page(
      @PathVariable String locality,
      @PathVariable String pathway,
      Model model,
      ServletWebRequest request) {
    return shown(desk.lay(locality, pathway, model), "pathway", request);
  }

  /** The whole page at once, to print. */
  @GetMapping("/pathways/{locality}/{pathway}/print")
  @Nullable String print(
      @PathVariable String locality,
      @PathVariable String pathway,
      Model model,
      ServletWebRequest request) {
    Desk.Laid laid = desk.lay(locality, pathway, model);
    model.addAttribute("allOpen", true);
    return shown(laid, "print", request);
  }

  /** What the patient gets to read. */
  @GetMapping("/pathways/{locality}/{pathway}/leaflet")
  @Nullable String leaflet(
      @PathVariable String locality,
      @PathVariable String pathway,
      Model model,
      ServletWebRequest request) {
    Desk.Laid laid = desk.lay(locality, pathway, model);
    if (laid.view().leaflet().isEmpty()) {
      throw RequestProblem.unknown(
          "",
          "There is no leaflet for this pathway yet. Maybe tell the authors, by feedback on its"
              + " page.");
    }
    return shown(laid, "leaflet", request);
  }

  private @Nullable String shown(Desk.Laid laid, String template, ServletWebRequest request) {
    return freshness.hasIt(request, laid) ? null : template;
  }
}
