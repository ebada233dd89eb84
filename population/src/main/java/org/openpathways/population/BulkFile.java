package org.openpathways.population;

import java.nio.file.Path;

/**
 * One file of the folder.
 *
 * @param path where it is
 * @param name its name in the folder, used in reports
 * @param type the resource type of its lines
 * @param number its place among the files, in their order
 */
record BulkFile(Path path, String name, String type, int number) {

  boolean isPatient() {
    return type.equals("Patient");
  }

  /** Whether its lines belong to no patient but complete those that refer to them. */
  boolean isShared() {
    return type.equals("Medication") || type.equals("Organization");
  }
}
