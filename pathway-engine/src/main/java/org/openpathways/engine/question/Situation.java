package org.openpathways.engine.question;

import java.util.BitSet;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Truth;

/** Where a consultation stands. Never changed once made. */
final class Situation {
  private final Model model;
  private final byte[] truths;
  private final Reason[] reasons;
  private final BitSet answered;
  private final BitSet withheld;
  private final int opened;
  private final BitSet concerned = new BitSet();
  private final Outlook now;

  /**
   * @param truths what every criterion comes to, as ordinals of {@link Truth}
   * @param reasons why criteria were unknown when planning began
   * @param answered topics that were asked about, whatever the answer
   * @param withheld pathways whose advice is withheld
   * @param opened the pathway that was opened, or -1
   */
  Situation(
      Model model, byte[] truths, Reason[] reasons, BitSet answered, BitSet withheld, int opened) {
    this.model = model;
    this.truths = truths;
    this.reasons = reasons;
    this.answered = answered;
    this.withheld = withheld;
    this.opened = opened;
    this.now = new Outlook(model, this, new BitSet(), Effects.NONE);
    for (int p = 0; p < model.pathways(); p++) {
      boolean concerns = p == opened || now.all(model.entry(p)) == TruthSet.MET;
      concerned.set(p, concerns && !withheld.get(p));
    }
  }

  /** The outlook with nothing open: what everything comes to. */
  Outlook now() {
    return now;
  }

  /** The pathways whose questions are to appear: entered or opened, and not withheld (SEM-9). */
  BitSet concerned() {
    return concerned;
  }

  BitSet answered() {
    return answered;
  }

  BitSet withheld() {
    return withheld;
  }

  Truth truth(int criterion) {
    return Truth.values()[truths[criterion]];
  }

  Reason reason(int criterion) {
    return reasons[criterion];
  }

  /** After one more answer. */
  Situation after(byte[] then, int topic) {
    BitSet more = (BitSet) answered.clone();
    more.set(topic);
    return new Situation(model, then, reasons, more, withheld, opened);
  }
}
