package org.openpathways.server.page.consult;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openpathways.server.visit.Consulted;
import org.springframework.stereotype.Component;

/** Makes the page of what was consulted. Everything on it was decided elsewhere. */
@Component
final class ConsultPages {
  private final PageWords words;

  ConsultPages(PageWords words) {
    this.words = words;
  }

  /**
   * How the page was reached.
   *
   * @param before what was shown before an answer that was just given
   * @param last what was shown last, to notice what was withdrawn since
   * @param first the concept to ask first; {@code ""} for none
   * @param rejected a number that could not be used
   */
  record Reached(
      Optional<Shown> before, Optional<Shown> last, String first, Optional<Rejected> rejected) {}

  ConsultPage page(Consulted consulted, Reached reached) {
    Rules rules = new Rules(consulted.answer());
    List<AdviceBox> boxes = new AdviceBoxes(words, consulted, rules).all(reached.before());
    Notices notices = new Notices(words, consulted);
    int notOffered = new NotOffered(words, consulted, rules).count();
    return new ConsultPage(
        consulted.visit().id(),
        banner(consulted),
        RecordStrip.of(consulted, words),
        notices.all(reached.last()),
        boxes.stream().findFirst(),
        notices.instead(),
        new Asking(words, consulted, rules).box(reached.first(), reached.rejected()),
        new Changing(words, consulted, rules).box(),
        WhyBox.of(words, consulted, rules),
        boxes.isEmpty() ? boxes : boxes.subList(1, boxes.size()),
        Held.all(words, consulted),
        Aside.all(words, consulted),
        notOffered == 0 ? "" : words.of("notoffered", String.valueOf(notOffered)),
        Shown.of(consulted).key(),
        consulted.soFar().version(),
        consulted.answer().advice().inputDigest(),
        !consulted.visit().answers().isEmpty());
  }

  private static Banner banner(Consulted consulted) {
    ZoneId zone = consulted.answer().library().locality().zone();
    LocalDate today = LocalDate.ofInstant(consulted.answer().advice().asOf(), zone);
    return Banner.of(consulted.soFar().person(), today, zone);
  }
}
