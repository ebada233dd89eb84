package org.openpathways.pathways.mutation;

/**
 * One invalid edit.
 *
 * @param kind what was done
 * @param file the file
 * @param line where, from 1; 0 for a file that was removed
 * @param before the line as it was
 * @param after the line as it is, {@code ""} if it was dropped
 */
record Mutant(Kind kind, String file, int line, String before, String after) {
  /** The edits of issue 4. */
  enum Kind {
    CHANGE_NUMBER,
    DROP_LINE,
    MISSPELL_CONCEPT,
    SWAP_UNIT,
    REMOVE_SERVICE
  }

  @Override
  public String toString() {
    return "%s %s:%d `%s`%s"
        .formatted(
            kind, file, line, before.strip(), after.isEmpty() ? "" : " -> `" + after.strip() + "`");
  }

  /** The kind of edit in the kind of file. */
  String group() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String place =
        file.startsWith("vocabulary/concepts/")
            ? isExample() ? "a concept's examples" : "a concept"
            : file.endsWith(".json") ? "a value set" : file.endsWith(".csv") ? "a score" : name;
    return kind == Kind.REMOVE_SERVICE ? kind.name() : kind + " in " + place;
  }

  /** Examples are the second entry of a number: an edit of them is invalid as well. */
  private boolean isExample() {
    return before.startsWith("examples:") || before.startsWith("  ");
  }

  /** The text of the file after the edit. */
  String edited(String text) {
    String[] lines = text.split("\n", -1);
    StringBuilder edited = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      boolean here = i == line - 1;
      if (!here || kind != Kind.DROP_LINE) {
        edited.append(here ? after : lines[i]).append(i == lines.length - 1 ? "" : "\n");
      }
    }
    return edited.toString();
  }
}
