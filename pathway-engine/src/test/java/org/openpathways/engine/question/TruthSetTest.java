package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Truth;

class TruthSetTest {

  private static List<Truth> members(int set) {
    List<Truth> members = new ArrayList<>();
    for (Truth truth : Truth.values()) {
      if (TruthSet.has(set, TruthSet.of(truth))) {
        members.add(truth);
      }
    }
    return members;
  }

  private static int each(int one, int other, BinaryOperator<Truth> kleene) {
    int set = 0;
    for (Truth a : members(one)) {
      for (Truth b : members(other)) {
        set |= TruthSet.of(kleene.apply(a, b));
      }
    }
    return set;
  }

  @Test
  @DisplayName("SEM-1: over sets, \"and\", \"or\" and \"not\" give what their members can give")
  void logicOverSetsIsLogicOfTheirMembers() {
    for (int one = 1; one <= TruthSet.ANY; one++) {
      for (int other = 1; other <= TruthSet.ANY; other++) {
        assertThat(TruthSet.and(one, other)).isEqualTo(each(one, other, Truth::and));
        assertThat(TruthSet.or(one, other)).isEqualTo(each(one, other, Truth::or));
      }
      assertThat(TruthSet.not(one)).isEqualTo(each(one, one, (a, b) -> a.not()));
      assertThat(TruthSet.varies(one)).isEqualTo(members(one).size() > 1);
    }
  }

  @Test
  @DisplayName("SEM-1: \"at least\" over sets gives what counting their members can give")
  void atLeastCountsWhatIsPossible() {
    for (int least = 1; least <= 3; least++) {
      for (int a = 1; a <= TruthSet.ANY; a++) {
        for (int b = 1; b <= TruthSet.ANY; b++) {
          for (int c = 1; c <= TruthSet.ANY; c++) {
            int[] sets = {a, b, c};
            assertThat(TruthSet.atLeast(least, sets))
                .as("at least %d of %d, %d, %d", least, a, b, c)
                .isEqualTo(counted(least, sets));
          }
        }
      }
    }
  }

  private static int counted(int least, int[] sets) {
    int set = 0;
    for (Truth a : members(sets[0])) {
      for (Truth b : members(sets[1])) {
        for (Truth c : members(sets[2])) {
          List<Truth> all = List.of(a, b, c);
          long certain = all.stream().filter(t -> t == Truth.MET).count();
          long possible = all.stream().filter(t -> t != Truth.NOT_MET).count();
          set |=
              TruthSet.of(
                  certain >= least ? Truth.MET : possible < least ? Truth.NOT_MET : Truth.UNKNOWN);
        }
      }
    }
    return set;
  }
}
