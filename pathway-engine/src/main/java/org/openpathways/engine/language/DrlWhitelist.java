package org.openpathways.engine.language;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What Drools' parser may find in the DRL of checked sentences: one rule, one plain pattern for
 * each sentence with exactly the bound type and fields, and nothing else.
 */
final class DrlWhitelist {
  private DrlWhitelist() {}

  /** Whether a package holds nothing but one rule. */
  static boolean oneRule(PackageDescr parsed) {
    return parsed.getRules().size() == 1
        && parsed.getImports().isEmpty()
        && parsed.getFunctionImports().isEmpty()
        && parsed.getAccumulateImports().isEmpty()
        && parsed.getGlobals().isEmpty()
        && parsed.getFunctions().isEmpty()
        && parsed.getAttributes().isEmpty()
        && parsed.getTypeDeclarations().isEmpty()
        && parsed.getEnumDeclarations().isEmpty()
        && parsed.getEntryPointDeclarations().isEmpty()
        && parsed.getWindowDeclarations().isEmpty();
  }

  /** Whether a rule is plain: no attributes, no parent, no annotations, no named consequences. */
  static boolean plain(RuleDescr rule) {
    return rule.getClass() == RuleDescr.class
        && rule.getAttributes().isEmpty()
        && rule.getParentName() == null
        && rule.getAnnotations().isEmpty()
        && rule.getNamedConsequences().isEmpty();
  }

  /** Whether a condition is the plain pattern of a form. */
  static boolean is(BaseDescr condition, Form form) {
    if (condition.getClass() != PatternDescr.class) {
      return false;
    }
    PatternDescr pattern = (PatternDescr) condition;
    boolean bound = pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty();
    return pattern.getObjectType().equals(form.type())
        && !bound
        && pattern.getSource() == null
        && pattern.getBehaviors().isEmpty()
        && pattern.getAnnotations().isEmpty()
        && constraints(pattern.getDescrs(), form.fields());
  }

  private static boolean constraints(List<? extends BaseDescr> found, List<Form.Field> fields) {
    if (found.size() != fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!(found.get(i) instanceof ExprConstraintDescr constraint)
          || !constraint.getExpression().strip().equals(fields.get(i).drl())) {
        return false;
      }
    }
    return true;
  }
}
