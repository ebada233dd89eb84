package org.openpathways.population;

/**
 * A line that was not used; says where and why, and nothing that stands in it.
 *
 * @param file its name in the folder
 * @param line counted from one
 * @param type the resource type that the file's name promises
 * @param reason why, in words
 */
public record BadLine(String file, long line, String type, String reason) {
  static BadLine of(BulkFile file, long line, String reason) {
    return new BadLine(file.name(), line, file.type(), reason);
  }
}
