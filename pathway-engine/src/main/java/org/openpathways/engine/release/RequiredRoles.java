package org.openpathways.engine.release;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpathways.engine.release.Signature.Role;

/** Which sides must sign a release: both always, and two more for a high-risk pathway (SAF-28). */
final class RequiredRoles {
  private static final Pattern ORDINARY = Pattern.compile("(?m)^risk: *ordinary *(#.*)?$");

  private RequiredRoles() {}

  // Anything but a plain "ordinary" counts as high: a slip in the file never asks for less.
  static Set<Role> of(Release release) {
    String about =
        release.files().getOrDefault("library/" + release.pathway() + "/pathway.yaml", "");
    return ORDINARY.matcher(about).find()
        ? EnumSet.of(Role.GP, Role.HOSPITAL)
        : EnumSet.allOf(Role.class);
  }
}
