package org.openpathways.engine.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.record.DigestSink;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordDigest;

/** Writes the inputs of an evaluation into a digest, everything in one fixed order. */
final class InputEncoding {
  private static final String RELEASES = "openpathways releases 1";
  private static final String INPUTS = "openpathways inputs 4";
  private final DigestSink sink = new DigestSink();

  private InputEncoding() {}

  static String releases(String locality, List<String> digests) {
    DigestSink sink = new DigestSink();
    return sink.text(RELEASES).text(locality).list(digests, sink::text).finish();
  }

  static String inputs(String releases, PatientRecord record, Consultation consultation) {
    InputEncoding encoding = new InputEncoding();
    encoding.sink.text(INPUTS).text(releases);
    encoding.consultation(consultation);
    return encoding.sink.text(record.digest()).finish();
  }

  private void consultation(Consultation consultation) {
    sink.moment(consultation.asOf()).text(consultation.opened().orElse(""));
    sink.list(consultation.answers(), a -> RecordDigest.value(sink.text(a.concept()), a.value()));
    Comparator<Consultation.Decision> order =
        Comparator.comparing((Consultation.Decision d) -> d.rule().toString())
            .thenComparing(Consultation.Decision::decidedOn)
            .thenComparing(Consultation.Decision::until)
            .thenComparing(Consultation.Decision::verdict)
            .thenComparing(Consultation.Decision::digest)
            .thenComparing(d -> d.shown().key() + d.shown());
    sink.list(consultation.decisions().stream().sorted(order).toList(), this::decision);
    TreeMap<String, Availability> capacity = new TreeMap<>(consultation.capacity());
    sink.number(capacity.size());
    capacity.forEach((service, now) -> availability(sink.text(service), now));
  }

  private static void availability(DigestSink into, Availability now) {
    into.choice(now.state()).text(now.waiting()).text(now.note()).text(now.reason());
    into.text(now.until().map(LocalDate::toString).orElse(""));
    into.text(now.alternative().orElse(""));
  }

  private void decision(Consultation.Decision decision) {
    sink.text(decision.rule().pathway()).text(decision.rule().name()).text(decision.digest());
    sink.choice(decision.verdict()).moment(decision.decidedOn()).moment(decision.until());
    sink.text(decision.shown().key()).list(decision.shown().sorted(), sink::text);
  }
}
