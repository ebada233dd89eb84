package org.openpathways.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whose pathways a command works with, and for which moment. */
final class WhichPathways {
  @Option(
      names = "--locality",
      required = true,
      paramLabel = "ID",
      description = "For example south-tyneside.")
  private String locality = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The day the advice is for, like 2026-11-22 (noon), or an instant. Default: now.")
  private String asOf = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Use unsigned content from this folder instead of the shipped releases.")
  private @Nullable Path content;

  /** Now, if none is given; so ask once. */
  Instant moment() {
    return Moments.of(asOf, Clock.systemUTC());
  }

  Pathways at(Instant moment) {
    return content == null
        ? Pathways.released(locality, moment)
        : Pathways.unsigned(content, locality);
  }
}
