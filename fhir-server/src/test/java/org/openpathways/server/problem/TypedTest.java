package org.openpathways.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What of a refused form is given back. */
class TypedTest {
  private static MockHttpServletRequest form(String from) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/visits/x");
    request.addHeader("Sec-Fetch-Site", from);
    request.addParameter("found", "A lump");
    request.addParameter("letter", "My own words");
    request.addParameter("note", " ");
    request.addParameter("_csrf", "secret");
    return request;
  }

  @Test
  void theTextsOfOurOwnFormsAreGivenBack() {
    assertThat(Typed.in(form("same-origin"))).containsExactly("A lump", "My own words");
  }

  @Test
  void aForeignPageCannotPutItsWordsHere() {
    assertThat(Typed.in(form("cross-site"))).isEmpty();
    assertThat(Typed.in(form("same-site"))).isEmpty();

    MockHttpServletRequest unsaid = form("same-origin");
    unsaid.removeHeader("Sec-Fetch-Site");
    assertThat(Typed.in(unsaid)).isEmpty();
  }
}
