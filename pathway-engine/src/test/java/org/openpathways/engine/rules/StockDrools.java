package org.openpathways.engine.rules;

import java.util.HashSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.openpathways.engine.criterion.Truth;

/** Exported DRL in stock Drools, compiled by KieBuilder: in tests only. */
final class StockDrools {
  private final KieBase base;
  private final String drlPackage;

  StockDrools(String drl, String drlPackage) {
    this.drlPackage = drlPackage;
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/export.drl", drl);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new AssertionError(builder.getResults().getMessages() + "\n" + drl);
    }
    base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  /** Rules that fired and rules that were replaced, by id. */
  record Fired(Set<String> fired, Set<String> replaced) {}

  /** Fires over what literals came to; {@code given} says which literals are facts from outside. */
  Fired fire(DrlExport export, Truth[] truths) {
    KieSession session = base.newKieSession();
    try {
      Fired fired = new Fired(new HashSet<>(), new HashSet<>());
      session.setGlobal("fired", fired.fired());
      session.setGlobal("replaced", fired.replaced());
      for (int literal = 0; literal < truths.length; literal++) {
        if (truths[literal] == Truth.MET) {
          session.insert(fact("Met", export.sentence(literal)));
        }
        if (truths[literal] != Truth.NOT_MET) {
          session.insert(fact("Possible", export.sentence(literal)));
        }
      }
      session.fireAllRules();
      return fired;
    } finally {
      session.dispose();
    }
  }

  private Object fact(String type, String sentence) {
    try {
      FactType declared = base.getFactType(drlPackage, type);
      Object fact = declared.newInstance();
      declared.set(fact, "sentence", sentence);
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
