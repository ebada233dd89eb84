package org.openpathways.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseDigest;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.ReleaseVerifier;
import org.openpathways.engine.release.TrustedKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at releases. */
@Command(
    name = "release",
    description = "Look at releases.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "verify FILE")
final class ReleaseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "verify",
      description = "Check a release's digest, signatures and dates.",
      mixinStandardHelpOptions = true)
  int verify(
      @Parameters(paramLabel = "FILE", description = "A release.") Path file,
      @Option(
              names = "--keys",
              paramLabel = "FILE",
              description = "Trusted public keys. Default: the demonstration keys.")
          @Nullable Path keys,
      @Option(names = "--production", description = "Refuse demonstration keys.")
          boolean production,
      @Option(names = "--on", paramLabel = "DAY", description = "For which day. Default: today.")
          @Nullable LocalDate day) {
    Release release = ReleaseFile.read(WholeFile.read(file), file.toString());
    TrustedKeys trusted = Pathways.keys(keys);
    List<Refusal> refusals = ReleaseVerifier.verify(release, Moments.day(day), trusted, production);
    print(release, refusals, spec.commandLine().getOut());
    return refusals.isEmpty() ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }

  private static void print(Release release, List<Refusal> refusals, PrintWriter out) {
    Page page = new Page();
    page.line("%s %s, %s".formatted(release.pathway(), release.version(), release.locality()));
    page.line("  " + ReleaseDigest.of(release));
    page.line("  answers from %s to %s".formatted(release.effectiveFrom(), release.reviewBy()));
    page.line("  %d files".formatted(release.files().size()));
    release
        .signatures()
        .forEach(
            s ->
                page.line(
                    "  signed for the %s side: %s (%s)"
                        .formatted(s.role().words(), s.signer(), s.keyId())));
    page.gap();
    if (refusals.isEmpty()) {
      page.line("Good: it answers.");
    } else {
      page.line("It does not answer:");
      refusals.forEach(r -> page.item(2, r.toString().replace('\n', ' ')));
    }
    out.print(page);
    out.flush();
  }
}
