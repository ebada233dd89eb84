package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The demonstration patients. */
final class PatientProvider implements IResourceProvider {
  private final DemoStore store;

  PatientProvider(DemoStore store) {
    this.store = store;
  }

  @Override
  public Class<Patient> getResourceType() {
    return Patient.class;
  }

  /** One patient. */
  @Read
  public Patient read(@IdParam IdType id) {
    return store.read(Patient.class, id.getIdPart());
  }

  /** Patients by identifier, name, birth date, gender. */
  @Search
  public List<Patient> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "identifier") TokenParam identifier,
      @Nullable @OptionalParam(name = "name") StringParam name,
      @Nullable @OptionalParam(name = "family") StringParam family,
      @Nullable @OptionalParam(name = "given") StringParam given,
      @Nullable @OptionalParam(name = "birthdate") DateRangeParam birthDate,
      @Nullable @OptionalParam(name = "gender") TokenParam gender) {
    return store.all(Patient.class).stream()
        .filter(patient -> Filter.id(patient, id))
        .filter(patient -> Filter.identifier(patient.getIdentifier(), identifier))
        .filter(patient -> named(patient, name, family, given))
        .filter(patient -> born(patient, birthDate))
        .filter(
            patient ->
                gender == null
                    || patient.hasGender()
                        && gender.getValue().equals(patient.getGender().toCode()))
        .toList();
  }

  private static boolean named(
      Patient patient,
      @Nullable StringParam name,
      @Nullable StringParam family,
      @Nullable StringParam given) {
    return patient.getName().stream()
        .anyMatch(
            of ->
                any(Stream.concat(given(of), Stream.of(String.valueOf(of.getFamily()))), name)
                    && Filter.text(of.getFamily(), family)
                    && any(given(of), given));
  }

  private static Stream<String> given(HumanName name) {
    return name.getGiven().stream().map(StringType::getValue);
  }

  private static boolean any(Stream<String> texts, @Nullable StringParam asked) {
    return asked == null || texts.anyMatch(text -> Filter.text(text, asked));
  }

  private static boolean born(Patient patient, @Nullable DateRangeParam asked) {
    if (asked == null) {
      return true;
    }
    Date born = patient.getBirthDate();
    Date from = asked.getLowerBoundAsInstant();
    Date to = asked.getUpperBoundAsInstant();
    return born != null && (from == null || !born.before(from)) && (to == null || !born.after(to));
  }
}
