package org.openpathways.engine.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@link Code} for each pair of system and code of a record, and one list for each code that
 * stands alone. Both texts come from {@link Symbols}, so that the same ones are mostly identical.
 */
final class SharedCodes {
  private static final int SLOTS = 1 << 10;

  private final @Nullable List<Code>[] table = newTable();

  @SuppressWarnings("unchecked")
  private static @Nullable List<Code>[] newTable() {
    return new @Nullable List[SLOTS];
  }

  /** The code in its system. */
  Code code(String system, String code) {
    return alone(system, code).get(0);
  }

  /** The codes as a list that does not change. */
  List<Code> list(List<Code> codes) {
    if (codes.size() != 1) {
      return List.copyOf(codes);
    }
    Code only = codes.get(0);
    return alone(only.system(), only.code());
  }

  /** The last one seen of those that fall into one place is remembered. */
  private List<Code> alone(String system, String code) {
    int slot = (31 * system.hashCode() + code.hashCode()) * 0x9E3779B9 >>> 22;
    List<Code> known = table[slot];
    if (known != null && is(known.get(0), system, code)) {
      return known;
    }
    List<Code> made = List.of(new Code(system, code));
    table[slot] = made;
    return made;
  }

  private static boolean is(Code known, String system, String code) {
    return known.code().equals(code) && known.system().equals(system);
  }
}
