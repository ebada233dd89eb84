package org.openpathways.server.smart.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.security.BaseUrl;

/**
 * The launches that the demonstration's record system began: for whom, under a name that says
 * nothing.
 */
public final class DemoLaunches {
  private static final int MOST = 1_000;

  private final SecureRandom random = new SecureRandom();
  private final DemoAddresses addresses;
  private final BaseUrl baseUrl;
  private final Map<String, Launch> byName =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Launch> eldest) {
          return size() > MOST;
        }
      };

  DemoLaunches(DemoAddresses addresses, BaseUrl baseUrl) {
    this.addresses = addresses;
    this.baseUrl = baseUrl;
  }

  /**
   * For whom a launch is.
   *
   * @param pathway what the card that was followed is about, if there was one
   */
  record Launch(String patient, Optional<String> pathway) {}

  /**
   * Begins a launch, as a record system does when a clinician chooses our app at a patient.
   *
   * @return the address to send the browser to
   */
  public String begin(String patient, Optional<String> pathway, HttpServletRequest request) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    synchronized (byName) {
      byName.put(name, new Launch(patient, pathway));
    }
    String iss = addresses.of(baseUrl.of(request).toString()) + "fhir";
    return "/smart/launch?iss=%s&launch=%s"
        .formatted(URLEncoder.encode(iss, StandardCharsets.UTF_8), name);
  }

  Optional<Launch> find(@Nullable Object name) {
    synchronized (byName) {
      return name instanceof String text ? Optional.ofNullable(byName.get(text)) : Optional.empty();
    }
  }
}
