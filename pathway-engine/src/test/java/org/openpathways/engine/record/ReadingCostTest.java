package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.CODE;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.json;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reading costs, in counts that are the same on every machine. */
class ReadingCostTest {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** About three times what it takes; what it took before it was looked after is above. */
  private static final double MOST_ALLOCATED_PER_BYTE = 4;

  private final RecordReader reader = new RecordReader(Limits.STANDARD);

  private static byte[] record() {
    List<String> resources = new ArrayList<>(List.of(PATIENT));
    for (int i = 0; i < 500; i++) {
      resources.add(
          ("{'resourceType':'Observation','id':'o%d','status':'final',%s,%s,"
                  + "'effectiveDateTime':'2026-01-%02dT10:00:00Z','performer':[{'display':'Nobody'}],"
                  + "'valueQuantity':{'value':%d.5,'unit':'mmol/mol','code':'mmol/mol'}}")
              .formatted(i, MINE, CODE, 1 + i % 28, 30 + i % 50));
    }
    return json(bundle(resources.toArray(String[]::new)));
  }

  @Test
  void everyByteOfAStreamIsReadOnce() {
    byte[] json = record();
    CountedStream counted = new CountedStream(json);
    assertThat(reader.read(counted, Reading.wholeRecord()).entries()).hasSize(500);
    assertThat(counted.given).isEqualTo(json.length);
  }

  @Test
  void allocationKeepsToAMultipleOfTheInput() {
    byte[] json = record();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 30; i++) {
      least = Math.min(least, allocated(json));
    }
    assertThat((double) least / json.length).isLessThan(MOST_ALLOCATED_PER_BYTE);
  }

  private long allocated(byte[] json) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(reader.read(json, Reading.wholeRecord())).isNotNull();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Counts what it gives; nobody may go back in it. */
  private static final class CountedStream extends ByteArrayInputStream {
    private long given;

    CountedStream(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read() {
      int read = super.read();
      given += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      int read = super.read(bytes, from, length);
      given += Math.max(read, 0);
      return read;
    }

    @Override
    public void mark(int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void reset() {
      throw new UnsupportedOperationException();
    }
  }
}
