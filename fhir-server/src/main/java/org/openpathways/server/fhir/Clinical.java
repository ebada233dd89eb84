package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.problem.RequestProblem;

/**
 * How one type of clinical resource is searched: whose it is, what it is, when it was.
 *
 * @param type the resource type
 * @param subject whose it is
 * @param codes what it is
 * @param dateName the name of its date parameter
 * @param date when it was; empty if it does not say
 */
record Clinical<R extends Resource>(
    Class<R> type,
    Function<R, Reference> subject,
    Function<R, List<CodeableConcept>> codes,
    String dateName,
    Function<R, Optional<BaseDateTimeType>> date) {

  List<R> search(
      DemoStore store,
      @Nullable TokenParam id,
      @Nullable ReferenceParam patient,
      @Nullable TokenParam code,
      @Nullable DateRangeParam during,
      @Nullable SortSpec sort) {
    Stream<R> found =
        store.all(type).stream()
            .filter(resource -> Filter.id(resource, id))
            .filter(resource -> isOf(resource, patient))
            .filter(resource -> Filter.coded(codes.apply(resource), code))
            .filter(resource -> isWithin(resource, during));
    return sorted(found, sort).toList();
  }

  private boolean isOf(R resource, @Nullable ReferenceParam patient) {
    return patient == null
        || patient.getIdPart().equals(subject.apply(resource).getReferenceElement().getIdPart());
  }

  private boolean isWithin(R resource, @Nullable DateRangeParam during) {
    if (during == null) {
      return true;
    }
    Optional<Date> at = date.apply(resource).map(BaseDateTimeType::getValue);
    Date from = during.getLowerBoundAsInstant();
    Date to = during.getUpperBoundAsInstant();
    return at.isPresent()
        && (from == null || !at.get().before(from))
        && (to == null || !at.get().after(to));
  }

  private Stream<R> sorted(Stream<R> found, @Nullable SortSpec sort) {
    if (sort == null) {
      return found;
    }
    if (!sort.getParamName().equals(dateName)) {
      throw RequestProblem.bad(
          "_sort",
          "This type is sorted by " + dateName + " only. Maybe use _sort=-" + dateName + ".");
    }
    Comparator<R> byDate =
        Comparator.comparing(
            resource -> date.apply(resource).map(BaseDateTimeType::getValue).orElse(new Date(0)));
    return found.sorted(sort.getOrder() == SortOrderEnum.DESC ? byDate.reversed() : byDate);
  }
}
