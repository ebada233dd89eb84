package org.openpathways.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes records for tests from JSON written with single quotes. */
final class Records {
  static final String PATIENT =
      "{'resourceType':'Patient','id':'p','gender':'female','birthDate':'1961-03-02'}";
  static final String MINE = "'subject':{'reference':'Patient/p'}";
  static final String PATIENTS = "'patient':{'reference':'Patient/p'}";
  static final String CODE = "'code':{'coding':[{'system':'s','code':'c'}]}";

  private Records() {}

  static byte[] json(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  static PatientRecord read(String json) {
    return read(json, Reading.wholeRecord());
  }

  static PatientRecord read(String json, Reading reading) {
    return new RecordReader(Limits.STANDARD).read(json(json), reading);
  }

  /** A collection Bundle of resources. */
  static String bundle(String... resources) {
    return "{'resourceType':'Bundle','type':'collection','entry':["
        + Arrays.stream(resources)
            .map(resource -> "{'resource':" + resource + "}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  /** A resource with the id "x", the patient's, with a code, and these fields. */
  static String resource(String type, String fields) {
    return "{'resourceType':'%s','id':'x',%s,%s%s}"
        .formatted(type, MINE, CODE, fields.isEmpty() ? "" : "," + fields);
  }

  /** The record of the patient with these resources. */
  static PatientRecord of(String... resources) {
    String[] all = Arrays.copyOf(resources, resources.length + 1);
    all[resources.length] = PATIENT;
    return read(bundle(all));
  }

  /** The one entry that the patient's record has of this resource. */
  static Entry entry(String resource) {
    PatientRecord record = of(resource);
    if (record.entries().size() != 1) {
      throw new AssertionError("There is not one entry, but " + record.leftOut());
    }
    return record.entries().get(0);
  }

  /** What is left out of the patient's record with this resource. */
  static LeftOut leftOut(String resource) {
    PatientRecord record = of(resource);
    if (record.leftOut().size() != 1 || !record.entries().isEmpty()) {
      throw new AssertionError("Not just one was left out: " + record.leftOut());
    }
    return record.leftOut().get(0);
  }

  static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
