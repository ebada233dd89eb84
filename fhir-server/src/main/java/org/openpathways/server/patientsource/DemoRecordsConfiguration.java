package org.openpathways.server.patientsource;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.pathway.ResourceContent;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.server.patientsource.DemoRecords.DemoRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demonstration patients that are shipped with the content, where they are wanted. */
@Configuration(proxyBeanMethods = false)
class DemoRecordsConfiguration {
  private static final String CONTENT = "content/";
  private static final String FOLDER = "demo-patients";

  @Bean
  DemoRecords demoRecords(DemoPatients wanted) {
    return wanted.patients() ? shipped() : new DemoRecords(List.of());
  }

  private static DemoRecords shipped() {
    ClassLoader loader = DemoRecordsConfiguration.class.getClassLoader();
    ResourceContent content = new ResourceContent(loader, CONTENT);
    RecordReader reader = new RecordReader(Limits.STANDARD);
    return new DemoRecords(
        content.list(FOLDER).stream()
            .filter(path -> path.endsWith(".json"))
            .map(content::text)
            .flatMap(Optional::stream)
            .map(json -> record(reader, json))
            .toList());
  }

  private static DemoRecord record(RecordReader reader, String json) {
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new DemoRecord(reader.read(bytes, Reading.wholeRecord()).patient().id(), json);
  }
}
