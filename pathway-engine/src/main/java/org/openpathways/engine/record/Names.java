package org.openpathways.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Element names that records have, found by their bytes without making a string. Fixed, so that
 * nothing a sender chooses is kept; other names are left to the general parser.
 */
final class Names {
  /** Of the resource types that are read, with some extra of what stands beside them. */
  private static final String KNOWN =
      """
      abatementAge abatementDateTime abatementPeriod abatementRange abatementString active activity
      address administeredProduct age amount answer asNeededBoolean asNeededCodeableConcept asserter
      assessor author authoredOn base basedOn birthDate bodySite bounds boundsPeriod carePlan careTeam
      category class classHistory clinicalStatus code coding comment communication comparator
      complication component condition conditionsList conclusion conclusionCode contact contained
      content contextReference count courseOfTherapyType criticality data dataAbsentReason date
      dateAsserted dateWritten deceasedBoolean deceasedDateTime definition derivedFrom detail device
      diagnosis diagnostics display dispenseRequest div doNotPerform doseAndRate doseNumber
      doseNumberPositiveInt doseNumberString doseQuantity doseRange dosage dosageInstruction
      effectiveDateTime effectiveInstant effectivePeriod effectiveTiming encounter end entry episodeOfCare
      estimatedAge evidence expirationDate extension family focus focalDevice followUp frequency
      frequencyMax fullUrl fulfillmentRequest fundingSource gender generalPractitioner given
      groupIdentifier hasMember high hospitalization id identifier ifMatch imagingStudy implicitRules
      informationSource insurance intent intentCode interpretation isSubpotent issued issue item
      language lastOccurrence lastUpdated length linkId link location locationCode lotNumber low
      managingOrganization manifestation manufacturer maritalStatus maxDosePerPeriod media medication
      medicationCodeableConcept medicationReference meta method mode modifierExtension multipleBirthBoolean
      multipleBirthInteger name note occurrence occurrenceDateTime occurrencePeriod occurrenceString
      occurrenceTiming onsetAge onsetDateTime onsetPeriod onsetRange onsetString orderDetail outcome
      participant partOf patient patientInstruction performed performedAge performedDateTime
      performedPeriod performedRange performedString performer performerType period periodMax
      periodUnit photo primarySource prefix presentedForm priorPrescription priority profile
      programEligibility protocolApplied quantity quantityQuantity questionnaire rateQuantity
      rateRange rateRatio reaction reason reasonCode reasonReference recorded recordedDate recorder
      recommendation reference referenceRange referredToLocation relation relationship relevantHistory
      repeat replaces reportOrigin reported reportedBoolean reportedReference request requester
      requisition resource resourceType response resultsInterpreter result route search security
      sequence series serviceProvider serviceType severity sex site source specimen stage start status
      statusHistory statusReason subject subpotentReason substance substitution suffix
      supportingInfo supportingInformation system tag targetDisease telecom text timing total type
      unit url use usedCode usedReference userSelected vaccineCode value valueAttachment valueBoolean
      valueCode valueCodeableConcept valueCoding valueDate valueDateTime valueDecimal valueInteger
      valuePeriod valueQuantity valueRange valueRatio valueReference valueSampledData valueString
      valueTime valueUri verificationStatus versionId
      """;

  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 3 * Long.BYTES;

  /**
   * A name and its bytes in three numbers, filled up with zeros.
   *
   * @param place among all names
   */
  private record Name(String text, int place, long first, long second, long third, long[] masks) {

    Name(String text, int place, long first, long second, long third) {
      this(text, place, first, second, third, masks(text.length()));
    }

    /** Whether these bytes begin with it. */
    boolean begins(long one, long two, long three) {
      long other = (one & masks[0]) ^ first | (two & masks[1]) ^ second;
      return (other | (three & masks[2]) ^ third) == 0;
    }

    private static long[] masks(int length) {
      return new long[] {mask(length), mask(length - 8), mask(length - 16)};
    }

    private static long mask(int bytes) {
      return bytes >= 8 ? -1 : bytes <= 0 ? 0 : (1L << 8 * bytes) - 1;
    }
  }

  private static final @Nullable Name[] TABLE = new @Nullable Name[SLOTS];
  private static final int COUNT;

  static {
    int count = 0;
    for (String name : KNOWN.split("\\s+")) {
      byte[] padded = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), LONGEST);
      long first = Scan.eight(padded, 0);
      long second = Scan.eight(padded, Long.BYTES);
      long third = Scan.eight(padded, 2 * Long.BYTES);
      int slot = slot(first, second, third);
      if (TABLE[slot] == null && name.length() < LONGEST) {
        TABLE[slot] = new Name(name.intern(), count++, first, second, third);
      }
    }
    COUNT = count;
  }

  /** Which name came after each the last time: senders keep to an order. */
  private final @Nullable Name[] followers = new @Nullable Name[COUNT];

  private int before;

  /** The known name that begins here and ends with a quote; null when there is none. */
  @Nullable String at(byte[] bytes, int from, int end) {
    if (from > end - LONGEST - 1) {
      return null;
    }
    long first = Scan.eight(bytes, from);
    long second = Scan.eight(bytes, from + Long.BYTES);
    long third = Scan.eight(bytes, from + 2 * Long.BYTES);
    Name name = followers[before];
    if (name == null
        || bytes[from + name.text.length()] != '"'
        || !name.begins(first, second, third)) {
      name = find(first, second, third);
      if (name == null) {
        return null;
      }
      followers[before] = name;
    }
    before = name.place;
    return name.text;
  }

  private static @Nullable Name find(long first, long second, long third) {
    long quotes = Scan.quotes(first);
    if (quotes != 0) {
      return find3(before(quotes, first), 0, 0);
    }
    quotes = Scan.quotes(second);
    if (quotes != 0) {
      return find3(first, before(quotes, second), 0);
    }
    quotes = Scan.quotes(third);
    return quotes == 0 ? null : find3(first, second, before(quotes, third));
  }

  /** The bytes below the lowest quote. */
  private static long before(long quotes, long word) {
    return word & (Long.lowestOneBit(quotes) >>> 7) - 1;
  }

  private static @Nullable Name find3(long first, long second, long third) {
    Name name = TABLE[slot(first, second, third)];
    boolean same =
        name != null && name.first == first && name.second == second && name.third == third;
    return same ? name : null;
  }

  private static int slot(long first, long second, long third) {
    long hash = (first ^ second * 31 ^ third * 961) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 52);
  }
}
