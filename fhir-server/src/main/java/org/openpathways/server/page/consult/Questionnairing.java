package org.openpathways.server.page.consult;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.question.Question;
import org.openpathways.engine.record.Value;
import org.openpathways.fhir.knowledge.Canonical;
import org.openpathways.server.visit.Consulted;

/**
 * The questions and answers of a consultation as FHIR resources. An item's {@code linkId} is the
 * concept's code, so that answers sent back as record data count as they are (SEM-16).
 */
public final class Questionnairing {
  private static final String PROFILE =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";
  private static final String RESPONSE_PROFILE =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse";
  private static final String UNIT =
      "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private final Consulted consulted;

  /** Of a consultation as it stands. */
  public Questionnairing(Consulted consulted) {
    this.consulted = consulted;
  }

  /** What is open, as an SDC Questionnaire, in the order of asking. */
  Questionnaire questions() {
    Questionnaire questionnaire = new Questionnaire();
    questionnaire.setMeta(new Meta().addProfile(PROFILE));
    questionnaire.setUrl(Canonical.url("Questionnaire", "open-questions"));
    questionnaire.setName("OpenQuestions").setTitle("Open questions");
    questionnaire.setStatus(PublicationStatus.ACTIVE);
    questionnaire.setExperimental(true);
    questionnaire.addSubjectType("Patient");
    questionnaire.setDate(Date.from(consulted.answer().advice().asOf()));
    consulted.plan().ask().forEach(question -> questionnaire.addItem(item(question)));
    return questionnaire;
  }

  private QuestionnaireItemComponent item(Question question) {
    QuestionnaireItemComponent item = new QuestionnaireItemComponent();
    item.setLinkId(Canonical.id(question.concept()));
    item.addCode(
        new Coding(Canonical.CONCEPTS, Canonical.id(question.concept()), question.concept()));
    item.setText(question.words());
    Optional<Concept.Measure> measure =
        Concepts.find(consulted.answer(), question.concept()).flatMap(Concept::measure);
    item.setType(
        measure.isPresent() ? QuestionnaireItemType.QUANTITY : QuestionnaireItemType.BOOLEAN);
    measure.map(Entered::units).orElse(List.of()).forEach(unit -> item.addExtension(unit(unit)));
    return item;
  }

  private static Extension unit(String unit) {
    return new Extension(UNIT, new Coding(UCUM, unit, Entered.forPeople(unit)));
  }

  /** The answers so far; also what was asked and is not known, which says so. */
  public QuestionnaireResponse answers() {
    QuestionnaireResponse response = new QuestionnaireResponse();
    response.setMeta(new Meta().addProfile(RESPONSE_PROFILE));
    response.setQuestionnaire(Canonical.url("Questionnaire", "open-questions"));
    response.setStatus(QuestionnaireResponseStatus.COMPLETED);
    response.setSubject(new Reference("Patient/" + consulted.visit().patientId()));
    response.setAuthoredElement(authored());
    consulted.visit().answers().forEach(answer -> response.addItem(item(answer)));
    return response;
  }

  private DateTimeType authored() {
    var zone = java.util.TimeZone.getTimeZone(consulted.answer().library().locality().zone());
    Date moment = Date.from(consulted.answer().advice().asOf());
    return new DateTimeType(moment, TemporalPrecisionEnum.SECOND, zone);
  }

  private static QuestionnaireResponseItemComponent item(Answer answer) {
    QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent();
    item.setLinkId(Canonical.id(answer.concept()));
    item.setText(answer.concept());
    value(answer.value())
        .ifPresentOrElse(
            value -> item.addAnswer().setValue(value),
            () ->
                item.addExtension(
                    new Extension(ABSENT, new org.hl7.fhir.r4.model.CodeType("asked-unknown"))));
    return item;
  }

  private static Optional<Type> value(Value value) {
    if (value instanceof Value.YesNo yesNo) {
      return Optional.of(new BooleanType(yesNo.yes()));
    }
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(
          new Quantity()
              .setValue(new java.math.BigDecimal(quantity.written()))
              .setUnit(quantity.unit())
              .setSystem(UCUM)
              .setCode(quantity.code()));
    }
    return Optional.empty();
  }
}
