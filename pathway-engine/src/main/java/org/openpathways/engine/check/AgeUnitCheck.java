package org.openpathways.engine.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.Parameter;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.yaml.YamlMap;

/** An age among the parameters is agreed in the unit in which its sentences count. */
final class AgeUnitCheck implements Check {
  private static final Pattern AGE =
      Pattern.compile("(?m)^ *The patient is aged [^{\\n]*\\{([a-z0-9-]+)\\}.*$");

  @Override
  public String id() {
    return "age-unit";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (Pathway pathway : subject.pathways()) {
      String folder = Paths.pathway(pathway.id());
      Matcher line = AGE.matcher(subject.content().text(folder + "rules.dslr").orElse(""));
      while (line.find()) {
        look(subject, pathway.parameters(), line, folder + "pathway.yaml", findings);
      }
    }
  }

  private void look(
      Subject subject,
      Map<String, Parameter> parameters,
      Matcher line,
      String file,
      Findings findings) {
    String counted = line.group().contains(" months") ? "months" : "years";
    Parameter parameter = parameters.get(line.group(1));
    if (parameter != null && !parameter.local() && !parameter.unit().equals(counted)) {
      findings.error(
          this,
          new Place(file, line(subject, file, parameter.name()), 0),
          "\"%s\" is agreed in \"%s\"; \"%s\" counts %s"
              .formatted(parameter.name(), parameter.unit(), line.group().strip(), counted),
          "write \"unit: %s\", or another sentence".formatted(counted));
    }
  }

  private static int line(Subject subject, String file, String parameter) {
    return ContentFiles.yaml(subject.content(), file)
        .flatMap(yaml -> yaml.map("parameters"))
        .map((YamlMap all) -> all.line(parameter))
        .orElse(0);
  }
}
