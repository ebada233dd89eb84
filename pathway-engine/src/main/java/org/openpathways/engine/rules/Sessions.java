package org.openpathways.engine.rules;

import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** How sessions are configured: each lives on one thread, for one evaluation. */
final class Sessions {
  private Sessions() {}

  static KieSessionConfiguration configuration() {
    KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
    configuration.setOption(ThreadSafeOption.NO);
    return configuration;
  }
}
