package org.openpathways.engine.advice;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.PatientRecord;

/**
 * One digest over everything that can change the advice (SEM-17): the record, the answers, the
 * releases, what services say of their capacity, the decisions so far, and the moment. It is worked
 * out from these unchangeable inputs when somebody first asks for it, and then kept.
 */
public final class InputDigest {
  private final Supplier<String> source;
  private @Nullable String known;

  private InputDigest(Supplier<String> source) {
    this.source = source;
  }

  /**
   * The digest of one evaluation's inputs.
   *
   * @param releases of {@link #releases}
   */
  public static InputDigest of(String releases, PatientRecord record, Consultation consultation) {
    return new InputDigest(() -> InputEncoding.inputs(releases, record, consultation));
  }

  /** A digest that was made before. */
  public static InputDigest known(String digest) {
    return new InputDigest(() -> digest);
  }

  /**
   * What answers, as one text; the same for all evaluations of an engine.
   *
   * @param locality the locality's id
   * @param digests digests of the releases that answer, in their order
   */
  public static String releases(String locality, List<String> digests) {
    return InputEncoding.releases(locality, digests);
  }

  /** {@code sha256:} and hexadecimal digits. */
  public String value() {
    String value = known;
    if (value == null) {
      value = source.get();
      known = value;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InputDigest digest && digest.value().equals(value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value();
  }
}
