package org.openpathways.server.decision;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openpathways.server.patientsource.DemoRecords;
import org.springframework.stereotype.Component;

/**
 * Hides patients behind keyed hashes. A patient is known by the record system and the id there: the
 * same id in two systems is two patients. Where the system is not known, neither is the patient;
 * only demonstration patients are the same whoever asks.
 */
@Component
public final class PatientKeys {
  private static final String HMAC = "HmacSHA256";
  private static final String DEMONSTRATION = "demonstration";

  private final SecretKeySpec key;
  private final DemoRecords demo;

  PatientKeys(DecisionSettings settings, DemoRecords demo) {
    this.key = new SecretKeySpec(KeyFile.key(settings).getBytes(StandardCharsets.UTF_8), HMAC);
    this.demo = demo;
  }

  /**
   * The patient's key.
   *
   * @param fhirServer the record system by its FHIR base URL, if it is known
   * @param patientId the patient's id there
   * @return empty when it is not known who the patient is
   */
  public Optional<PatientKey> of(Optional<String> fhirServer, String patientId) {
    if (patientId.isEmpty()) {
      return Optional.empty();
    }
    return demo.of(patientId)
        .map(record -> DEMONSTRATION)
        .or(() -> fhirServer.map(PatientKeys::base))
        .map(source -> new PatientKey(hash("patient", source, patientId)));
  }

  /** What a practice is called in a patient's rows; {@code ""} is a practice that is not known. */
  String practice(PatientKey patient, String ods) {
    return hash("practice", patient.value(), ods);
  }

  /** The secret with which evidence of this patient is marked. */
  String marking(PatientKey patient) {
    return hash("marking", patient.value(), "");
  }

  private static String base(String url) {
    String base = url.strip().toLowerCase(Locale.ROOT);
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private String hash(String purpose, String one, String other) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      String said = purpose + "\n" + one.length() + "\n" + one + other;
      return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256.", e);
    }
  }
}
