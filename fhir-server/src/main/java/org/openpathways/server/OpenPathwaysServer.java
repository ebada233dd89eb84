package org.openpathways.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: the active releases answer over CDS Hooks and FHIR. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OpenPathwaysServer {

  /** Starts the server; settings are in {@code application.yaml} and the profile's file. */
  public static void main(String[] arguments) {
    SpringApplication.run(OpenPathwaysServer.class, arguments);
  }
}
