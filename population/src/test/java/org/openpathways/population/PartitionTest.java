package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionTest {
  private static final int LONGEST = 1 << 20;

  @TempDir Path input;
  @TempDir Path beside;

  @Test
  void leavesNoFileToFindWhileItRuns() throws IOException {
    BulkFolder folder = BulkFolder.of(Export.ofDemonstrationPatients().write(input));
    Source source = new Source(folder.ofPatients(), LONGEST, true);
    Patients patients = new Patients();
    Partition.run(source, new Problems(), beside, 3 * Partition.BUCKET_BYTES, patients);
    assertThat(patients.ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    assertThat(patients.found).isEmpty();
    assertThat(beside).isEmptyDirectory();
  }

  /** Takes patients, and looks each time for files that would be left if the process ended now. */
  private final class Patients implements Blocks {
    private final List<String> ids = new ArrayList<>();
    private final List<Path> found = new ArrayList<>();

    @Override
    public Block empty() {
      return new Block(LONGEST);
    }

    @Override
    public void take(Block block) {
      ids.add(block.patient());
      try (Stream<Path> all = Files.walk(beside)) {
        all.filter(Files::isRegularFile).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
