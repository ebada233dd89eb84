package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.of;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Value.Quantity;

class QuestionnaireReadingTest {

  private static String response(String items) {
    return ("{'resourceType':'QuestionnaireResponse','id':'q',%s,'status':'completed',"
            + "'authored':'2026-11-20','item':[%s]}")
        .formatted(MINE, items);
  }

  private static List<Entry> entries(String items) {
    return of(response(items)).entries();
  }

  @Test
  void eachAnsweredItemIsAnEntry() {
    assertThat(
            entries(
                "{'linkId':'bleeding','text':'Bleeding?','answer':[{'valueBoolean':true}]},"
                    + "{'linkId':'open'},{'linkId':'empty','answer':[{}]},"
                    + "{'answer':[{'valueBoolean':true}]},"
                    + "{'linkId':'rate','answer':[{'valueDecimal':2.50}]}"))
        .containsExactly(
            answer("bleeding", "Bleeding?", new Value.YesNo(true)),
            answer("rate", "rate", Quantity.of("2.50").orElseThrow()));
  }

  private static Entry answer(String linkId, String title, Value value) {
    return new Entry(
        RecordPart.QUESTIONNAIRE_RESPONSE,
        "QuestionnaireResponse/q",
        List.of(new Code("https://openpathways.example/CodeSystem/concept", linkId)),
        title,
        new State("completed", "", "", "", false, false),
        new Timing(date("2026-11-20"), PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        value,
        List.of());
  }

  @Test
  void itemsInsideItemsAndAnswersAreReadInTheOrderOfTheForm() {
    assertThat(
            entries(
                "{'item':[{'linkId':'outer','answer':[{'item':[{'linkId':'inner',"
                    + "'answer':[{'valueString':'i'}]}],'valueBoolean':false}]},"
                    + "{'linkId':'next','answer':[{'valueDate':'2026-10'}]}],'linkId':'group'}"))
        .containsExactly(
            answer("outer", "outer", new Value.YesNo(false)),
            answer("inner", "inner", new Value.Text("i")),
            answer("next", "next", new Value.Text("2026-10")));
  }

  @Test
  void severalChoicesAreOneCodedValue() {
    assertThat(
            entries(
                "{'linkId':'which','answer':[{'valueCoding':{'system':'s','code':'a','display':'A'}},"
                    + "{'valueCoding':{'code':'b'}}]}"))
        .containsExactly(
            answer(
                "which",
                "which",
                new Value.Coded(List.of(new Code("s", "a"), new Code("", "b")), "A, b")));
  }

  @Test
  void severalValuesOfAnotherKindAreTooMany() {
    assertThat(
            leftOut(
                response("{'linkId':'two','answer':[{'valueString':'a'},{'valueString':'b'}]}")))
        .isEqualTo(
            new LeftOut(
                "QuestionnaireResponse/q",
                "QuestionnaireResponse.item[0].answer",
                Reason.TWO_VALUES));
  }

  @Test
  void anUnansweredFormIsNoEntryAndNoFault() {
    PatientRecord record = of(response(""));
    assertThat(record.entries()).isEmpty();
    assertThat(record.leftOut()).isEmpty();
  }
}
