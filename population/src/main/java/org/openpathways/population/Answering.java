package org.openpathways.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.UnreadableRecord;

/** From a patient's lines to the advice. Safe for several threads. */
final class Answering {
  private final PathwayEngine engine;
  private final Consultation consultation;
  private final Shared shared;
  private final BlockReader reader;

  Answering(PathwayEngine engine, Consultation consultation, Shared shared, Limits limits) {
    this.engine = engine;
    this.consultation = consultation;
    this.shared = shared;
    this.reader = new BlockReader(limits);
  }

  Answer answer(Block block) {
    List<BadLine> bad = new ArrayList<>(0);
    if (!shared.isEmpty()) {
      References.complete(block, shared);
    }
    if (block.tooLong()) {
      return refusal(block, "The record has too many bytes. Maybe export fewer types.", bad);
    }
    try {
      PatientRecord record = reader.read(block, bad);
      return new Answer(block.patient(), Optional.of(engine.advise(record, consultation)), "", bad);
    } catch (UnreadableRecord unreadable) {
      return refusal(block, String.valueOf(unreadable.getMessage()), bad);
    }
  }

  private static Answer refusal(Block block, String why, List<BadLine> bad) {
    return new Answer(block.patient(), Optional.empty(), why, bad);
  }
}
