package org.openpathways.server.page.act;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Action;
import org.openpathways.server.act.AtHand;

/**
 * One of the things that an advice says to do.
 *
 * @param number its place among the rule's actions
 * @param kind what kind of thing: the last part of its words' keys
 * @param words what, in the pathway's words
 * @param service the service, for {@code refer} and {@code tell}; otherwise empty
 */
record ActionLine(int number, String kind, String words, List<ServiceLine> service) {
  ActionLine {
    service = List.copyOf(service);
  }

  /** Whether it can be carried out from the page with one press. */
  public boolean isDoable() {
    return switch (kind) {
      case "refer", "ask", "do-not" -> false;
      default -> true;
    };
  }

  /** Whether it is about a medicine, so that it is said that nothing was checked (SAF-26). */
  public boolean isMedicine() {
    return kind.startsWith("medicine");
  }

  /** All that is to be shown, in the rule's order. */
  static List<ActionLine> of(AtHand at, List<ServiceLine> services) {
    List<ActionLine> lines = new ArrayList<>();
    List<Action> actions = at.what().actions();
    int referrals = 0;
    for (int number = 0; number < actions.size(); number++) {
      Action action = actions.get(number);
      if (action instanceof Action.Refer) {
        lines.add(refer(number, services.get(referrals++)));
      } else {
        add(lines, number, action);
      }
    }
    // Beyond the rule's actions: services that are closed, for urgent referrals all the same.
    for (ServiceLine more : services.subList(referrals, services.size())) {
      int number = actions.size() + more.number();
      lines.add(new ActionLine(number, "refer", more.name(), List.of(more)));
    }
    return List.copyOf(lines);
  }

  private static ActionLine refer(int number, ServiceLine service) {
    String kind = service.referralNeeded() ? "refer" : "tell";
    return new ActionLine(number, kind, service.name(), List.of(service));
  }

  private static void add(List<ActionLine> lines, int number, Action action) {
    if (action instanceof Action.OrderTest order) {
      lines.add(line(number, "test", order.test().name()));
    } else if (action instanceof Action.ChangeMedicine change) {
      String kind = "medicine-" + change.change().name().toLowerCase(java.util.Locale.ROOT);
      lines.add(line(number, kind, change.medicine().name()));
    } else if (action instanceof Action.Inform inform) {
      lines.add(line(number, "inform", inform.text()));
    } else if (action instanceof Action.SafetyNet net) {
      lines.add(line(number, "safety-net", net.text()));
    } else if (action instanceof Action.Ask ask) {
      lines.add(line(number, "ask", question(ask.concept())));
    } else if (action instanceof Action.DoNot not) {
      lines.add(line(number, "do-not", not.text()));
    } else if (action instanceof Action.DoNotDo not) {
      lines.add(line(number, "do-not", opposite(not.action())));
    }
  }

  private static String opposite(Action action) {
    if (action instanceof Action.OrderTest order) {
      return "order " + order.test().name();
    }
    if (action instanceof Action.ChangeMedicine change) {
      return change.change().name().toLowerCase(java.util.Locale.ROOT)
          + " "
          + change.medicine().name();
    }
    return action instanceof Action.Refer refer ? "refer to " + refer.service() : "the opposite";
  }

  private static String question(Concept concept) {
    return concept.question().isEmpty() ? concept.name() : concept.question();
  }

  private static ActionLine line(int number, String kind, String words) {
    return new ActionLine(number, kind, words, List.of());
  }
}
