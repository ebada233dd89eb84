package org.openpathways.population;

/** Goes through one file line by line, and knows whose each line is. */
final class Cursor implements AutoCloseable {
  static final int BUFFER = 1 << 18;

  private final BulkFile file;
  private final Lines lines;
  private final Owners owners;
  private final Problems problems;
  private String owner = "";

  Cursor(BulkFile file, Source source, Problems problems) {
    this.file = file;
    this.lines = new Lines(file.path(), BUFFER, source.longest());
    this.owners = new Owners(file, source.exact());
    this.problems = problems;
  }

  /** Goes to the next line of which it is plain whose it is; false at the end. */
  boolean next() {
    while (lines.next()) {
      problems.line(lines);
      owner = owners.of(lines);
      if (!owner.isEmpty()) {
        return true;
      }
      problems.unassigned(
          BadLine.of(file, lines.number(), "it does not say whose it is, or is broken"));
    }
    owner = "";
    return false;
  }

  /** The patient's id of the current line; {@code ""} before the first and after the last. */
  String owner() {
    return owner;
  }

  BulkFile file() {
    return file;
  }

  Lines lines() {
    return lines;
  }

  /** Adds the current line to its patient's. */
  void addTo(Block block) {
    if (lines.tooLong()) {
      block.bad(BadLine.of(file, lines.number(), "it is too long"));
    } else {
      block.add(file, lines.number(), lines.bytes(), lines.from(), lines.to());
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
