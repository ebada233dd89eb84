package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept.Concern;

@DisplayName("SAF-10: a concept no evaluation could work with is refused when it is loaded")
class ConceptCheckTest {
  private static final Concept CREATININE =
      concept("creatinine", ConceptKind.TEST)
          .measured("umol/L", "creatinine", 0, Concern.HIGHER)
          .build();

  private static ConceptBuilder test(String unit, String analyte) {
    return concept("x", ConceptKind.TEST).measured(unit, analyte, 0, Concern.HIGHER);
  }

  @Test
  void unitsAndAnalytes() {
    assertThat(ConceptCheck.faults(test("mmol/mol", "hba1c").build())).isEmpty();
    assertThat(ConceptCheck.faults(test("furlong", "").build()))
        .singleElement()
        .satisfies(f -> assertThat(f.key()).isEqualTo("unit"))
        .satisfies(f -> assertThat(f.message()).contains("furlong"));
    assertThat(ConceptCheck.faults(test("mmol/mol", "hba2c").build()))
        .singleElement()
        .satisfies(f -> assertThat(f.advice()).contains("hba1c"));
    assertThat(
            ConceptCheck.faults(
                concept("x", ConceptKind.TEST).measured("g", "", 0, 5, 4, Concern.HIGHER).build()))
        .extracting(ConceptCheck.Fault::key)
        .containsExactly("possible");
  }

  @Test
  void calculations() {
    String unit = "mL/min/{1.73_m2}";
    assertThat(
            ConceptCheck.faults(
                test(unit, "")
                    .calculated("ckd-epi-2009", Map.of("creatinine", CREATININE))
                    .build()))
        .isEmpty();
    assertThat(ConceptCheck.faults(test(unit, "").calculated("mdrd", Map.of()).build()))
        .singleElement()
        .satisfies(f -> assertThat(f.advice()).contains("ckd-epi-2009"));
    assertThat(ConceptCheck.faults(test(unit, "").calculated("ckd-epi-2009", Map.of()).build()))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("creatinine"));
    assertThat(
            ConceptCheck.faults(
                test("mL/min", "")
                    .calculated("ckd-epi-2009", Map.of("creatinine", CREATININE))
                    .build()))
        .extracting(ConceptCheck.Fault::key)
        .containsExactly("unit");
    Concept weight =
        concept("weight", ConceptKind.TEST).measured("kg", "", 0, Concern.LOWER).build();
    assertThat(
            ConceptCheck.faults(
                test(unit, "").calculated("ckd-epi-2009", Map.of("creatinine", weight)).build()))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("weight"));
  }

  @Test
  void panels() {
    ConceptBuilder panel = concept("bp", ConceptKind.PANEL).part("upper", "systolic");
    assertThat(ConceptCheck.faults(panel.build()))
        .extracting(ConceptCheck.Fault::key)
        .containsExactly("unit", "parts");
    panel.part("lower", "diastolic").measured("mm[Hg]", "", 0, Concern.HIGHER);
    assertThat(ConceptCheck.faults(panel.build())).isEmpty();
  }
}
