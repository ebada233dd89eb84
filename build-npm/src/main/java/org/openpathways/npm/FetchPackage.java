package org.openpathways.npm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lays chosen files of one package in a folder, while building. */
public final class FetchPackage {
  private static final int FIRST_CHOICE = 4;

  private FetchPackage() {}

  /**
   * Runs within the build.
   *
   * @param args name, version, integrity, target folder, then choices as {@code from=to}
   * @throws NpmProblem if the package cannot be had
   */
  public static void main(String[] args) throws IOException {
    if (args.length <= FIRST_CHOICE) {
      throw new NpmProblem(
          "Say name, version, integrity, target folder, and at least one from=to.");
    }
    NpmPackage wanted = new NpmPackage(args[0], args[1], args[2]);
    List<Choice> choices = Arrays.stream(args).skip(FIRST_CHOICE).map(Choice::parse).toList();
    new Archive(wanted, NpmCache.ofUser().archive(wanted)).unpack(choices, Path.of(args[3]));
  }
}
