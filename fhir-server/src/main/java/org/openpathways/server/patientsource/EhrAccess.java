package org.openpathways.server.patientsource;

import java.util.Set;

/**
 * What a record system lent for one visit.
 *
 * @param base its FHIR base URL, without a slash at the end
 * @param token the bearer token; in memory only, and gone with the visit
 * @param scopes what it may do, as SMART writes it, for example {@code patient/ServiceRequest.c}
 */
public record EhrAccess(String base, String token, Set<String> scopes) {
  public EhrAccess {
    scopes = Set.copyOf(scopes);
  }

  /** Whether resources of a type may be made (SMART 2 {@code .c}, SMART 1 {@code .write}). */
  boolean mayCreate(String resourceType) {
    return may(resourceType, 'c');
  }

  /** Whether resources of a type may be replaced. */
  boolean mayUpdate(String resourceType) {
    return may(resourceType, 'u');
  }

  private boolean may(String resourceType, char what) {
    return scopes.stream().anyMatch(scope -> gives(scope, resourceType, what));
  }

  private static boolean gives(String scope, String resourceType, char what) {
    int slash = scope.indexOf('/');
    int dot = scope.indexOf('.', slash + 1);
    if (slash < 0 || dot < 0) {
      return false;
    }
    String context = scope.substring(0, slash);
    String type = scope.substring(slash + 1, dot);
    String rights = scope.substring(dot + 1);
    boolean plain = !rights.contains("?"); // a right over some of them only is not relied on
    return (context.equals("patient") || context.equals("user"))
        && (type.equals("*") || type.equals(resourceType))
        && plain
        && (rights.equals("write") || rights.equals("*") || isRight(rights, what));
  }

  private static boolean isRight(String rights, char what) {
    return rights.matches("c?r?u?d?s?") && rights.indexOf(what) >= 0;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "EhrAccess[base=" + base + ", scopes=" + scopes + "]";
  }
}
