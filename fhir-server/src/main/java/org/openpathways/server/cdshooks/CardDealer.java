package org.openpathways.server.cdshooks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.consultation.Answer;

/** Turns an answer into cards: ranked, few, and never hiding what is urgent. */
final class CardDealer {
  private final CardSettings settings;

  CardDealer(CardSettings settings) {
    this.settings = settings;
  }

  /**
   * The cards of one answer; none when there is nothing to say.
   *
   * @param base where this server is reached, ending in {@code /}
   * @param launched whether the caller's record system can launch us
   */
  List<Card> deal(Answer answer, UUID hookInstance, URI base, boolean launched) {
    Advice advice = answer.advice();
    CardContext context =
        new CardContext(
            new CardIds(hookInstance),
            advice,
            answer.subject(),
            base,
            answer.library().locality().id(),
            launched,
            answer.demonstrationDay(),
            answer.earlier().known());
    List<Card> cards = new ArrayList<>();
    for (var conflict : advice.conflicts()) {
      Agreement agreement = answer.agreement(conflict.one().pathway());
      cards.add(new NoticeCard(context, agreement).conflict(conflict));
    }
    dealAdvice(context, answer, cards);
    for (PathwayResult result : advice.pathways()) {
      dealNotices(context, answer, result, cards);
    }
    return List.copyOf(cards);
  }

  /** Emergency, same-day and cancer advice always has its card; the rest fills up to the cap. */
  private void dealAdvice(CardContext context, Answer answer, List<Card> cards) {
    List<Recommendation> all = answer.advice().recommendations();
    long urgent = all.stream().filter(CardDealer::neverHidden).count();
    long room = Math.max(0, settings.most() - urgent);
    List<Recommendation> hidden = new ArrayList<>();
    for (Recommendation what : all) {
      if (neverHidden(what) || room-- > 0) {
        Agreement agreement = answer.agreement(what.rule().pathway());
        cards.add(new AdviceCard(context, agreement, what).card());
      } else {
        hidden.add(what);
      }
    }
    if (!hidden.isEmpty()) {
      Agreement agreement = answer.agreement(hidden.get(0).rule().pathway());
      cards.add(new NoticeCard(context, agreement).more(hidden));
    }
  }

  /** Also what is provisional and could become urgent by its deciding answer is never hidden. */
  private static boolean neverHidden(Recommendation what) {
    return what.urgency().neverHidden()
        || (what.provisional()
            && what.decidedBy().stream().anyMatch(gap -> gap.urgency().neverHidden()));
  }

  private static void dealNotices(
      CardContext context, Answer answer, PathwayResult result, List<Card> cards) {
    if (result.withheld().isPresent()) {
      cards.add(notices(context, answer, result).withheld(result));
      return;
    }
    if (result.entry() != Truth.MET) {
      return;
    }
    Advice advice = answer.advice();
    boolean advised =
        advice.recommendations().stream()
            .anyMatch(r -> r.rule().pathway().equals(result.pathway()));
    List<Gap> urgent =
        advice.gaps().stream()
            .filter(gap -> gap.pathway().equals(result.pathway()))
            .filter(gap -> gap.urgency().neverHidden())
            .toList();
    if (!advised && !urgent.isEmpty()) {
      cards.add(notices(context, answer, result).cannotSayYet(urgent));
    }
  }

  private static NoticeCard notices(CardContext context, Answer answer, PathwayResult result) {
    return new NoticeCard(context, answer.agreement(result.pathway()));
  }
}
