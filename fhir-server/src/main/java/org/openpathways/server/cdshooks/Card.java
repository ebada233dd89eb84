package org.openpathways.server.cdshooks;

import java.util.List;
import java.util.UUID;

/**
 * A CDS Hooks card, valid by construction: none of its parts can hold what the specification
 * forbids.
 *
 * @param uuid the same for the same release, rule and hook instance (CH-55)
 * @param summary stands alone
 * @param detail the reasons
 * @param indicator how it may be shown
 * @param source whose agreement it rests on
 * @param suggestions what can be accepted
 * @param links where to read more
 * @param overrideReasons why it may not be followed
 */
record Card(
    UUID uuid,
    Summary summary,
    Markdown detail,
    Indicator indicator,
    Source source,
    Suggestions suggestions,
    List<Link> links,
    List<CardCoding> overrideReasons) {
  Card {
    links = List.copyOf(links);
    overrideReasons = List.copyOf(overrideReasons);
  }
}
