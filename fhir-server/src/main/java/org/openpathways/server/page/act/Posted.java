package org.openpathways.server.page.act;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.util.MultiValueMap;

/**
 * What every form of an action carries, beside its own fields.
 *
 * @param mark what it was made of (see {@link org.openpathways.server.act.Standing})
 * @param key names the form, so that it counts once
 * @param still the id of the visit, if the clinician said that it is still this patient although
 *     another was opened since; {@code ""} otherwise
 */
record Posted(String mark, String key, String still) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  Posted {
    if (!KEY.matcher(key).matches()) {
      throw RequestProblem.bad("key", "The form has no key. Maybe open the page again.");
    }
  }

  /** Of a form's fields. */
  static Posted of(MultiValueMap<String, String> fields) {
    return new Posted(field(fields, "mark"), field(fields, "key"), field(fields, "still"));
  }

  /** One field; {@code ""} if the form has none of that name. */
  static String field(MultiValueMap<String, String> fields, String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "");
  }

  /** A name for a new form. */
  static String newKey() {
    return UUID.randomUUID().toString();
  }
}
