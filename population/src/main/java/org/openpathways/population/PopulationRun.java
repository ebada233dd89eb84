package org.openpathways.population;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.record.Limits;
import org.openpathways.population.Summary.Layout;

/**
 * Puts every patient of a FHIR Bulk Data folder through one locality's live pathways: one line of
 * JSON per patient, the same whatever the number of threads, in memory that does not grow with the
 * number of patients.
 */
public final class PopulationRun {
  private static final Limits LIMITS = Limits.STANDARD;
  private static final int LONGEST = Math.toIntExact(LIMITS.bytes());

  private final PathwayEngine engine;
  private final Consultation consultation;
  private final int threads;

  /**
   * @param engine answers
   * @param consultation its moment; it holds for every patient
   * @param threads that answer; with one, the caller's does everything
   */
  public PopulationRun(PathwayEngine engine, Consultation consultation, int threads) {
    if (threads < 1) {
      throw new UnusableFolder("There are no threads.", "use one or more.");
    }
    this.engine = engine;
    this.consultation = consultation;
    this.threads = threads;
  }

  /**
   * Runs; the output file appears when all is done.
   *
   * @throws UnusableFolder when the folder or the output cannot be used
   */
  public Summary run(Path input, Path output) {
    try (Output file = new Output(output)) {
      Summary summary = run(BulkFolder.of(input), file);
      file.done();
      return summary;
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableFolder(
          "A file cannot be read or written (%s).".formatted(e.getClass().getSimpleName()),
          "check permissions and free space.");
    }
  }

  private Summary run(BulkFolder folder, Output output) throws IOException {
    try {
      return sideBySide(folder, source(folder, false), output);
    } catch (Misled misled) {
      return sideBySide(folder, source(folder, true), output);
    }
  }

  private static Source source(BulkFolder folder, boolean exact) {
    return new Source(folder.ofPatients(), LONGEST, exact);
  }

  private Summary sideBySide(BulkFolder folder, Source source, Output output) throws IOException {
    Problems problems = new Problems();
    try (Shared shared = Shared.of(folder.shared(), LONGEST, problems);
        OutputStream out = new BufferedOutputStream(output.begin(), 1 << 16);
        Workers workers = workers(shared, out, source)) {
      if (MergeJoin.run(source, problems, workers)) {
        workers.finish();
        return workers.tally().summary(Layout.ONE_ORDER, problems, workers.blocksMade());
      }
    }
    return apart(folder, source, output);
  }

  private Summary apart(BulkFolder folder, Source source, Output output) throws IOException {
    Problems problems = new Problems();
    try (Shared shared = Shared.of(folder.shared(), LONGEST, problems);
        OutputStream out = new BufferedOutputStream(output.begin(), 1 << 16);
        Workers workers = workers(shared, out, source)) {
      Partition.run(source, problems, output.folder(), folder.bytes(), workers);
      workers.finish();
      return workers.tally().summary(Layout.ANY_ORDER, problems, workers.blocksMade());
    }
  }

  private Workers workers(Shared shared, OutputStream out, Source source) {
    Answering answering = new Answering(engine, consultation, shared, LIMITS);
    return new Workers(answering, out, source, threads);
  }
}
