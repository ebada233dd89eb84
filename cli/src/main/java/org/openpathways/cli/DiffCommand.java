package org.openpathways.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openpathways.engine.change.Change;
import org.openpathways.engine.change.ContentDiff;
import org.openpathways.engine.change.Decision;
import org.openpathways.engine.change.LocalityChanges;
import org.openpathways.engine.change.PathwayChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells each locality what changed. */
@Command(
    name = "diff",
    description = {
      "Tell each locality what changed between two versions, and what needs a decision there.",
      "Exit code 0: nothing needs a decision; 1: something does; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--locality", paramLabel = "ID", description = "Tell only this locality.")
  private String locality = "";

  @Parameters(
      index = "0",
      paramLabel = "OLD-DIR",
      description = "A content folder, a release file or a folder of releases.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW-DIR", description = "The same, as it is now.")
  private Path now = Path.of("");

  @Override
  public Integer call() {
    List<LocalityChanges> changes =
        ContentDiff.between(Contents.at(old), Contents.at(now)).stream()
            .filter(each -> locality.isEmpty() || each.id().equals(locality))
            .toList();
    Page page = new Page();
    changes.forEach(each -> print(page, each));
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    boolean undecided =
        changes.stream()
            .flatMap(each -> each.pathways().stream())
            .anyMatch(pathway -> !pathway.decisions().isEmpty());
    return undecided ? OpenPathways.CONTENT_PROBLEMS : 0;
  }

  private static void print(Page page, LocalityChanges changes) {
    page.heading(changes.name());
    if (changes.pathways().isEmpty()) {
      page.line("Nothing changed.");
    }
    changes.pathways().forEach(pathway -> print(page, pathway));
  }

  private static void print(Page page, PathwayChanges pathway) {
    page.gap().line("%s (%s) %s".formatted(pathway.title(), pathway.pathway(), pathway.versions()));
    if (!pathway.decisions().isEmpty()) {
      page.line("  NEEDS A DECISION HERE");
      pathway.decisions().forEach(decision -> print(page, decision));
    }
    page.line(pathway.changes().isEmpty() ? "  Nothing changed for patients." : "  Changed here");
    pathway.changes().forEach(change -> print(page, change));
  }

  private static void print(Page page, Decision decision) {
    page.wrapped("  ! ", "    ", decision.words());
    decision.details().forEach(line -> page.wrapped("      ", "        ", line));
    page.wrapped("    ", "    ", "Maybe " + decision.advice());
  }

  private static void print(Page page, Change change) {
    page.item(2, change.words());
    change.details().forEach(line -> page.wrapped("      ", "        ", line));
  }
}
