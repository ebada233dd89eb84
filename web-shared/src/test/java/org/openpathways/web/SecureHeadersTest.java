package org.openpathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureHeadersTest {

  @Test
  void nothingInlineAndNothingFromElsewhereIsAllowed() throws Exception {
    assertThat(policy("'self'"))
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
        .doesNotContain("unsafe", "http:", "https:", "*");
  }

  @Test
  void onlyConfiguredSystemsMayFrameThePages() throws Exception {
    assertThat(policy("https://ehr.example")).endsWith("frame-ancestors https://ehr.example");
  }

  private static String policy(String framedBy) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new SecureHeaders(new WebSettings(framedBy))
        .doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
    return String.valueOf(response.getHeader("Content-Security-Policy"));
  }
}
