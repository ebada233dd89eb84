package org.openpathways.server.page;

import org.openpathways.server.consultation.DemoDay;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page says; a page that knows better says it instead. */
@ControllerAdvice(basePackageClasses = CommonAttributes.class)
final class CommonAttributes {
  private final DemoDay day;

  CommonAttributes(DemoDay day) {
    this.day = day;
  }

  @ModelAttribute("demonstration")
  boolean demonstration() {
    return day.isFixed();
  }

  @ModelAttribute("place")
  String place() {
    return "";
  }

  @ModelAttribute("who")
  String who() {
    return "";
  }
}
