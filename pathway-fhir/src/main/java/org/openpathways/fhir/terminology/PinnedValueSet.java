package org.openpathways.fhir.terminology;

import ca.uhn.fhir.context.FhirContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.openpathways.fhir.knowledge.Canonical;

/**
 * A value set of the vocabulary with a fixed list of codes and where it came from: the source, the
 * day and the digest of what was read. The same input on the same day gives the same file.
 */
public final class PinnedValueSet {
  private static final String SNOMED_CT =
      "This value set includes content from SNOMED CT, which is copyright of SNOMED International,"
          + " used under licence.";

  private PinnedValueSet() {}

  /**
   * The value set as a file.
   *
   * @param id names it: lower case with hyphens; the file is {@code ID.json}
   * @param title in words
   * @param on the day on which the source was read
   */
  public static String json(String id, String title, SourceCodes codes, LocalDate on) {
    ValueSet valueSet = new ValueSet();
    valueSet.setId(id);
    valueSet
        .setUrl(Canonical.url("ValueSet", id))
        .setVersion("1.0")
        .setName(Canonical.name(title))
        .setTitle(title)
        .setStatus(PublicationStatus.DRAFT)
        .setExperimental(false)
        .setDescription(description(codes, on))
        .setCopyright(copyright(codes));
    valueSet.setExpansion(expansion(codes, on));
    return FhirContext.forR4Cached()
            .newJsonParser()
            .setPrettyPrint(true)
            .encodeResourceToString(valueSet)
        + "\n";
  }

  private static ValueSetExpansionComponent expansion(SourceCodes codes, LocalDate on) {
    ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
    expansion.setTimestampElement(new DateTimeType(on.toString()));
    expansion.setTotal(codes.members().size());
    expansion.addParameter().setName("source").setValue(new StringType(codes.source()));
    expansion.addParameter().setName("digest").setValue(new UriType(digest(codes)));
    for (Member member : codes.members()) {
      var contains = expansion.addContains().setSystem(member.system()).setCode(member.code());
      if (!member.display().isEmpty()) {
        contains.setDisplay(member.display());
      }
    }
    return expansion;
  }

  private static String description(SourceCodes codes, LocalDate on) {
    return "Where the codes come from. %d codes from %s, read on %s (%s)."
        .formatted(codes.members().size(), codes.source(), on, digest(codes));
  }

  private static String copyright(SourceCodes codes) {
    if (!codes.copyright().isEmpty()) {
      return codes.copyright();
    }
    boolean snomed = codes.members().stream().anyMatch(m -> m.system().contains("snomed"));
    return snomed ? SNOMED_CT : "As the source says; it names none.";
  }

  private static String digest(SourceCodes codes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(codes.bytes());
      return "sha256:" + HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
