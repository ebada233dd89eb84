package org.openpathways.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openpathways.cli.demo.DemoCommand;
import org.openpathways.cli.demo.DemoFailure;
import org.openpathways.engine.record.UnreadableRecord;
import org.openpathways.engine.release.UnreadableRelease;
import org.openpathways.engine.rules.UnusableLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Exit codes: 0 done, 1 something is wrong with the content, 2 it could not run.
 */
@Command(
    name = "openpathways",
    description = "Locally agreed clinical pathways: a patient's record in, the agreed advice out.",
    mixinStandardHelpOptions = true,
    version = "openpathways 0.1.0",
    subcommands = {
      DemoCommand.class,
      EvaluateCommand.class,
      PopulationCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      DiffCommand.class,
      ExportDrlCommand.class,
      ReleaseCommand.class,
      PackageCommand.class,
      InstallCommand.class,
      ValueSetsCommand.class
    })
public final class OpenPathways {
  static final int CONTENT_PROBLEMS = 1;
  static final int COULD_NOT_RUN = 2;

  private OpenPathways() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    // The engine logs nothing; without this a library would print that there is no logger.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine command =
        new CommandLine(new OpenPathways())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(96)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, a) -> misused(err, e))
            .setExecutionExceptionHandler((e, c, parsed) -> failed(err, e));
    return args.length == 0 ? usage(command, out) : command.execute(args);
  }

  private static int usage(CommandLine command, PrintWriter out) {
    command.usage(out);
    return COULD_NOT_RUN;
  }

  private static int misused(PrintWriter err, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    say(err, String.valueOf(e.getMessage()) + ". Maybe see " + command + " --help");
    return COULD_NOT_RUN;
  }

  private static int failed(PrintWriter err, Exception e) {
    if (e instanceof Failure
        || e instanceof DemoFailure
        || e instanceof UnreadableRecord
        || e instanceof UnreadableRelease
        || e instanceof UnusableLibrary) {
      say(err, String.valueOf(e.getMessage()));
    } else {
      say(
          err,
          "This should not happen (%s). Maybe report it, with the command."
              .formatted(e.getClass().getSimpleName()));
    }
    return COULD_NOT_RUN;
  }

  // One line: what, and what to do.
  private static void say(PrintWriter err, String message) {
    err.println("openpathways: " + String.valueOf(message).strip().replaceAll("\\s*\\n\\s*", " "));
  }
}
