package org.openpathways.fhir.knowledge;

/** The canonical URLs of everything that is defined here, and the ids that go with them. */
public final class Canonical {

  /** What all of them begin with. */
  public static final String BASE = "https://openpathways.example/";

  /** Concepts, by slug; answers carry these codes (SEM-16). */
  public static final String CONCEPTS = BASE + "CodeSystem/concept";

  /** Pathways as topics of cards. */
  public static final String TOPICS = BASE + "CodeSystem/topic";

  /** Why a clinician did not follow a card. */
  public static final String OVERRIDE_REASONS = BASE + "CodeSystem/override-reasons";

  /** What advice came to: advised, provisional, not decided. */
  public static final String STANDINGS = BASE + "CodeSystem/advice-standing";

  /** Identifiers of services. */
  public static final String SERVICES = BASE + "service";

  /** Identifiers of releases: their content digest. */
  public static final String RELEASES = BASE + "release";

  private static final int LONGEST_ID = 64;

  private Canonical() {}

  /** The canonical URL of a resource, without a version. */
  public static String url(String resourceType, String id) {
    return BASE + resourceType + "/" + id;
  }

  /**
   * A FHIR id from words: lower case, other characters to single hyphens, at most 64 characters. A
   * longer one is cut and made distinct by a checksum of the whole.
   */
  public static String id(String words) {
    String slug =
        words
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST_ID) {
      return slug;
    }
    String checksum = Integer.toHexString(slug.hashCode());
    return slug.substring(0, LONGEST_ID - checksum.length() - 1) + "-" + checksum;
  }

  /**
   * A name usable as an identifier in code, as FHIR asks (invariant: letter first, 255 at most).
   */
  public static String name(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String plain =
        name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "The" + name : name.toString();
    return plain.substring(0, Math.min(plain.length(), 200));
  }
}
