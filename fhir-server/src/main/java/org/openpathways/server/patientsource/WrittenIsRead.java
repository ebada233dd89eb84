package org.openpathways.server.patientsource;

import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.record.RecordPart;

/** Writes, and then looks again at the part that was written to. */
record WrittenIsRead(WriteBack way, RecordFeed feed) implements WriteBack {

  @Override
  public boolean takes(String resourceType) {
    return way.takes(resourceType);
  }

  @Override
  public String create(Resource resource) {
    String reference = way.create(resource);
    RecordPart.of(resource.fhirType()).ifPresent(feed::refresh);
    return reference;
  }

  @Override
  public void replace(String reference, Resource resource) {
    way.replace(reference, resource);
    RecordPart.of(resource.fhirType()).ifPresent(feed::refresh);
  }
}
