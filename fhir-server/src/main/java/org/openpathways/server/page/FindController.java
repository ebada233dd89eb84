package org.openpathways.server.page;

import org.openpathways.server.library.Librarian;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. */
@Controller
final class FindController {
  private final Librarian librarian;

  FindController(Librarian librarian) {
    this.librarian = librarian;
  }

  /** Every pathway of every locality. */
  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("localities", librarian.current().localities());
    return "find";
  }
}
