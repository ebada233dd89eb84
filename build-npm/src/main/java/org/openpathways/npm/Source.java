package org.openpathways.npm;

import java.io.IOException;
import java.nio.file.Path;

/** Somewhere packages come from. What it gives is not trusted: the caller verifies it. */
@FunctionalInterface
interface Source {
  /**
   * Writes the package's archive.
   *
   * @throws IOException if it cannot be had; the message says why
   */
  void fetch(NpmPackage wanted, Path to) throws IOException;
}
