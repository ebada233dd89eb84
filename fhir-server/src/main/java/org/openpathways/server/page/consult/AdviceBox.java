package org.openpathways.server.page.consult;

import java.util.List;

/**
 * A recommendation as the page shows it.
 *
 * @param rank from 1
 * @param id of its heading in the page
 * @param strength offer or consider, in a word
 * @param urgency in words, always
 * @param tag the colour of its tag
 * @param style how its border looks: {@code top}, {@code cancer} or {@code ""}
 * @param pathway the pathway's id and title
 * @param title what to do
 * @param reasons why, in words, the most telling first
 * @param provisional what one answer could change it to; {@code ""} if none could
 * @param changed what it was before an answer changed it; {@code ""} if it is as before
 * @param acts what can be done about it, the main thing first
 * @param notNow where it can be declined or put off
 * @param services the services that it refers to, as they stand today
 * @param cautions what must stand beside it, such as that this is no interaction checker
 * @param unchecked what may have been done already and could not be seen (SAF-1)
 * @param why its lines in groups
 * @param whyWords the same counted
 * @param agreed who agreed it, which version, until when
 */
public record AdviceBox(
    int rank,
    String id,
    String strength,
    String urgency,
    String tag,
    String style,
    Topic pathway,
    String title,
    List<String> reasons,
    String provisional,
    String changed,
    List<Act> acts,
    String notNow,
    List<ServiceLine> services,
    List<String> cautions,
    List<String> unchecked,
    List<TraceGroup> why,
    String whyWords,
    String agreed) {
  public AdviceBox {
    reasons = List.copyOf(reasons);
    acts = List.copyOf(acts);
    services = List.copyOf(services);
    cautions = List.copyOf(cautions);
    unchecked = List.copyOf(unchecked);
    why = List.copyOf(why);
  }

  /** A pathway by its id and title. */
  public record Topic(String id, String title) {}

  /** Something to do, and where. */
  public record Act(String words, String address) {}

  /**
   * A service to refer to.
   *
   * @param name which
   * @param where community, primary care or hospital, and whether a referral is needed
   * @param state how open it is, how long the wait is, what stands in for it; {@code ""} if open
   */
  public record ServiceLine(String name, String where, String state) {}
}
