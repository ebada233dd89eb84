package org.openpathways.fhir.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/** The codes that a FHIR R4 ValueSet lists itself: its expansion, or its enumerated codes. */
public final class ValueSetJson {
  private static final String UNCLOSED =
      "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";

  private ValueSetJson() {}

  /**
   * Reads a value set.
   *
   * @param where names the file in messages
   * @throws UnusableCodes if it is no ValueSet, or its codes must be worked out
   */
  public static SourceCodes read(byte[] json, String where) {
    ValueSet valueSet = parse(json, where);
    return SourceCodes.of(
        valueSet.hasExpansion() ? expanded(valueSet, where) : enumerated(valueSet, where),
        name(valueSet, where),
        json,
        Objects.requireNonNullElse(valueSet.getCopyright(), ""));
  }

  static ValueSet parse(byte[] json, String where) {
    try {
      return FhirContext.forR4Cached()
          .newJsonParser()
          .setParserErrorHandler(new StrictErrorHandler())
          .parseResource(ValueSet.class, new String(json, StandardCharsets.UTF_8));
    } catch (DataFormatException notAValueSet) {
      throw new UnusableCodes(
          "The answer or file (%s) is no FHIR R4 ValueSet.".formatted(where),
          "check that it is JSON with \"resourceType\": \"ValueSet\".");
    }
  }

  private static String name(ValueSet valueSet, String where) {
    if (!valueSet.hasUrl()) {
      return where;
    }
    return valueSet.hasVersion()
        ? valueSet.getUrl() + "|" + valueSet.getVersion()
        : valueSet.getUrl();
  }

  /** The codes of an expansion, at any depth. */
  static List<Member> expanded(ValueSet valueSet, String where) {
    if (valueSet.getExpansion().hasExtension(UNCLOSED)) {
      throw new UnusableCodes(
          "The expansion of (%s) is not closed: it lists only some of the codes.".formatted(where),
          "take a value set that can be listed in full.");
    }
    List<Member> members = new ArrayList<>();
    add(valueSet.getExpansion().getContains(), members);
    return members;
  }

  private static void add(List<ValueSetExpansionContainsComponent> contains, List<Member> members) {
    for (ValueSetExpansionContainsComponent one : contains) {
      // Abstract ones only group others; no record carries them.
      if (one.hasCode() && !one.getAbstract()) {
        members.add(member(one.getSystem(), one.getCode(), one.getDisplay()));
      }
      add(one.getContains(), members);
    }
  }

  private static List<Member> enumerated(ValueSet valueSet, String where) {
    List<Member> members = new ArrayList<>();
    for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
      if (!include.hasConcept() || include.hasValueSet()) {
        throw toBeWorkedOut(where);
      }
      include
          .getConcept()
          .forEach(c -> members.add(member(include.getSystem(), c.getCode(), c.getDisplay())));
    }
    if (valueSet.getCompose().hasExclude()) {
      throw toBeWorkedOut(where);
    }
    return members;
  }

  private static UnusableCodes toBeWorkedOut(String where) {
    return new UnusableCodes(
        "The value set (%s) does not list its codes: they must be worked out.".formatted(where),
        "have a terminology server expand it: --server.");
  }

  // HAPI gives null for what is not there.
  private static Member member(
      @Nullable String system, @Nullable String code, @Nullable String display) {
    return new Member(
        Objects.requireNonNullElse(system, ""),
        Objects.requireNonNullElse(code, ""),
        Objects.requireNonNullElse(display, ""));
  }
}
