package org.openpathways.engine.record;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the postcode district of a patient's home among the addresses of a record. Work, old,
 * temporary and billing addresses are no home (SAF-16), and two homes in different districts are
 * none.
 */
public final class HomeDistrict {
  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
  private static final int INWARD = 3; // the second half of a postcode is a digit and two letters
  private static final Set<String> ELSEWHERE = Set.of("work", "old", "temp", "billing");

  private final Set<String> districts = new TreeSet<>();

  /**
   * Takes one address.
   *
   * @param use as FHIR says it, {@code ""} for none
   * @param postcode whole or district only, {@code ""} for none
   */
  public void add(String use, String postcode) {
    String district = district(postcode);
    if (!ELSEWHERE.contains(use) && !district.isEmpty()) {
      districts.add(district);
    }
  }

  /** The district, {@code ""} if it is not known. */
  public String district() {
    return districts.size() == 1 ? districts.iterator().next() : "";
  }

  private static String district(String postcode) {
    String written = postcode.strip().toUpperCase(Locale.ROOT);
    int space = written.indexOf(' ');
    String outward = space < 0 ? withoutInward(written) : written.substring(0, space);
    return DISTRICT.matcher(outward).matches() ? outward : "";
  }

  /** {@code NE331AB} and {@code NE33} both name NE33. */
  private static String withoutInward(String written) {
    boolean whole = written.matches(".*[0-9][A-Z]{2}") && written.length() > INWARD + 1;
    return whole ? written.substring(0, written.length() - INWARD) : written;
  }
}
