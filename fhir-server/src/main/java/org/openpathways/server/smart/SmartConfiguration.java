package org.openpathways.server.smart;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import net.minidev.json.JSONObject;
import org.openpathways.server.outward.NoAnswer;

/**
 * What a record system says about its SMART launch.
 *
 * @param issuer who signs what it says of the clinician
 * @param authorize where the browser is sent
 * @param token where the code is exchanged
 * @param keys the issuer's public keys
 */
record SmartConfiguration(String issuer, URI authorize, URI token, URI keys)
    implements Serializable {

  /** From {@code .well-known/smart-configuration}. PKCE by anything but S256 is no PKCE. */
  static SmartConfiguration of(JSONObject document) throws NoAnswer {
    try {
      List<String> pkce =
          JSONObjectUtils.getStringList(document, "code_challenge_methods_supported", List.of());
      if (!pkce.contains("S256")) {
        throw new NoAnswer("it does not offer PKCE with S256");
      }
      return new SmartConfiguration(
          JSONObjectUtils.getNonBlankString(document, "issuer"),
          address(document, "authorization_endpoint"),
          address(document, "token_endpoint"),
          address(document, "jwks_uri"));
    } catch (ParseException incomplete) {
      throw new NoAnswer(
          "its smart-configuration lacks issuer, authorization_endpoint, token_endpoint or jwks_uri");
    }
  }

  private static URI address(JSONObject document, String name) throws ParseException, NoAnswer {
    URI address = JSONObjectUtils.getURI(document, name);
    if (!Addresses.isSafe(address)) {
      throw new NoAnswer("its " + name + " is not https");
    }
    return address;
  }
}
