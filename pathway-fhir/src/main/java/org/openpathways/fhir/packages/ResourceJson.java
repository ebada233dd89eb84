package org.openpathways.fhir.packages;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Resources as files of a package. */
final class ResourceJson {
  private static final int INDEX_VERSION = 2;

  private ResourceJson() {}

  static String fileName(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }

  static byte[] of(Resource resource) {
    String json =
        FhirContext.forR4Cached()
            .newJsonParser()
            .setPrettyPrint(true)
            .encodeResourceToString(resource);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] index(List<Resource> resources) {
    List<Resource> sorted =
        resources.stream().sorted(Comparator.comparing(ResourceJson::fileName)).toList();
    JsonText json = new JsonText().number("index-version", INDEX_VERSION);
    json.objects("files", sorted, ResourceJson::line);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(JsonText json, Resource resource) {
    json.text("filename", fileName(resource))
        .text("resourceType", resource.fhirType())
        .text("id", resource.getIdElement().getIdPart());
    if (resource instanceof MetadataResource described) {
      json.text("url", described.getUrl()).text("version", described.getVersion());
    }
  }
}
