package org.openpathways.server.page.consult;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.server.patientsource.DemoPatients;
import org.openpathways.server.patientsource.DemoPeople;
import org.openpathways.server.patientsource.Person;
import org.openpathways.server.problem.RequestProblem;
import org.openpathways.server.smart.demo.DemoLaunches;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's patient list. Where there are no demonstration patients there is no page. */
@Controller
final class PatientsController {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final DemoPatients wanted;
  private final DemoPeople demo;
  private final ObjectProvider<DemoLaunches> launches;
  private final Clock clock;

  PatientsController(
      DemoPatients wanted, DemoPeople demo, ObjectProvider<DemoLaunches> launches, Clock clock) {
    this.wanted = wanted;
    this.demo = demo;
    this.launches = launches;
    this.clock = clock;
  }

  /**
   * A line of the list.
   *
   * @param id the Patient's id; only ever in a form's body
   */
  public record Listed(String id, Banner banner) {}

  @GetMapping("/patients")
  String patients(Model model) {
    refuseOutsideDemonstrations();
    model.addAttribute("patients", demo.people().stream().map(this::listed).toList());
    return "consult/patients";
  }

  private Listed listed(Person person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return new Listed(person.about().id(), Banner.of(person, today, ZONE));
  }

  /** Begins a launch for a demonstration patient, as a record system would. */
  @PostMapping("/patients/open")
  String open(@RequestParam("patient") String patient, HttpServletRequest request) {
    refuseOutsideDemonstrations();
    if (!demo.knows(patient)) {
      throw unknown();
    }
    return "redirect:" + launches.getObject().begin(patient, Optional.empty(), request);
  }

  private void refuseOutsideDemonstrations() {
    if (!wanted.patients()) {
      throw RequestProblem.unknown(
          "",
          "There is no patient list here. Maybe open the patient in the record system, and this page"
              + " from there.");
    }
  }

  private static RequestProblem unknown() {
    return RequestProblem.unknown(
        "", "There is no such demonstration patient. Maybe choose one from the list.");
  }
}
