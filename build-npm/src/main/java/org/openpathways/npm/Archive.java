package org.openpathways.npm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A package's archive, from which chosen files are unpacked. */
public final class Archive {
  /** What one package may unpack to, in bytes. */
  static final long LARGEST = 600L << 20;

  private final NpmPackage name;
  private final Path file;
  private final long largest;

  /**
   * An archive that was verified.
   *
   * @param name which package it is
   * @param file as {@link NpmCache#archive} gave it
   */
  public Archive(NpmPackage name, Path file) {
    this(name, file, LARGEST);
  }

  Archive(NpmPackage name, Path file, long largest) {
    this.name = name;
    this.file = file;
    this.largest = largest;
  }

  /**
   * Unpacks the chosen files, over what may be there.
   *
   * @param choices which files, and where to
   * @param target the folder they are laid in
   * @throws NpmProblem if a choice finds no file, or the files are too large
   */
  public void unpack(List<Choice> choices, Path target) throws IOException {
    Set<Choice> used = new LinkedHashSet<>();
    long left = largest;
    try (TarArchiveInputStream tar = open()) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        for (Choice choice : choices) {
          if (entry.isFile() && choice.takes(inPackage(entry))) {
            used.add(choice);
            left -= write(tar, target.resolve(choice.place(inPackage(entry))), left);
          }
        }
      }
    }
    choices.stream().filter(choice -> !used.contains(choice)).findFirst().ifPresent(this::missing);
  }

  private TarArchiveInputStream open() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    return new TarArchiveInputStream(new GZIPInputStream(raw));
  }

  /** Archives hold everything in one folder, usually called "package". */
  private static String inPackage(TarArchiveEntry entry) {
    return entry.getName().substring(entry.getName().indexOf('/') + 1);
  }

  private long write(InputStream in, Path to, long most) throws IOException {
    Files.createDirectories(to.getParent());
    try (OutputStream out = Files.newOutputStream(to)) {
      long written = Bounded.copy(in, out, most);
      if (written > most) {
        throw new NpmProblem(
            name + " unpacks to more than " + largest + " bytes. It was not used.");
      }
      return written;
    }
  }

  private void missing(Choice choice) {
    throw new NpmProblem(
        name + " has no file \"" + choice.from() + "\". Maybe another version calls it otherwise.");
  }
}
