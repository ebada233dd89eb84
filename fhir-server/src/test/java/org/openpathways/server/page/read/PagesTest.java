package org.openpathways.server.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that can be reached from the first one, without a patient. */
class PagesTest extends LiveServer {
  private static final int MOST_BYTES = 150_000;

  /** One crawl serves all tests of this class: the pages do not change meanwhile. */
  private static final Map<String, Reply> PAGES = new LinkedHashMap<>();

  @Autowired private Librarian librarian;

  private Map<String, Reply> pages() {
    if (PAGES.isEmpty()) {
      Deque<String> next = new ArrayDeque<>(List.of("/", "/pathways/example-vale"));
      while (!next.isEmpty()) {
        String path = next.remove();
        if (!PAGES.containsKey(path)) {
          Reply reply = page(path);
          PAGES.put(path, reply);
          links(path, reply).forEach(next::add);
        }
      }
    }
    return PAGES;
  }

  private Reply page(String path) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").GET());
  }

  private static Set<String> links(String path, Reply reply) {
    Set<String> links = new TreeSet<>();
    for (Element link : document(reply).select("a[href], link[href], script[src]")) {
      String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
      URI target = URI.create(path).resolve(href);
      assertThat(target.getHost()).as("a link of %s leads elsewhere: %s", path, href).isNull();
      links.add(
          target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }
    links.removeIf(one -> one.startsWith("/patients"));
    return links;
  }

  private static Document document(Reply reply) {
    return reply.type().startsWith("text/html") ? Jsoup.parse(reply.body()) : new Document("");
  }

  private Map<String, Document> documents() {
    Map<String, Document> documents = new LinkedHashMap<>();
    pages()
        .forEach(
            (path, reply) -> {
              if (reply.type().startsWith("text/html")) {
                documents.put(path, document(reply));
              }
            });
    return documents;
  }

  private Set<String> pathwayPages() {
    Set<String> pages = new TreeSet<>();
    for (var local : librarian.current().localities()) {
      local
          .agreements()
          .forEach(a -> pages.add("/pathways/" + local.locality().id() + "/" + a.pathway().id()));
    }
    return pages;
  }

  @Test
  void everyLinkLeadsSomewhere() {
    pages().forEach((path, reply) -> assertThat(reply.status()).as(path).isEqualTo(200));
    assertThat(pages().keySet()).containsAll(pathwayPages());
    assertThat(pages()).hasSizeGreaterThan(5 * 31);
  }

  @Test
  void everyPlaceOnAPageThatIsLinkedIsThere() {
    Map<String, Document> documents = documents();
    documents.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href*=#]")) {
            URI target = URI.create(path).resolve(link.attr("href"));
            String at = target.getRawQuery() == null ? target.getRawPath() : path;
            Document where = documents.get(target.getRawPath().isEmpty() ? path : at);
            assertThat(where.getElementById(target.getFragment()))
                .as("%s links to %s", path, link.attr("href"))
                .isNotNull();
          }
        });
  }

  @Test
  void twoClicksReachEveryPathwayOfTheReadersLocality() {
    Set<String> reached = new TreeSet<>(links("/", page("/")));
    Set<String> wanted = pathwayPages();
    wanted.removeIf(path -> !path.startsWith("/pathways/south-tyneside/"));
    assertThat(reached).containsAll(wanted);
  }

  @Test
  void noWordIsMissing() {
    documents()
        .keySet()
        .forEach(path -> assertThat(pages().get(path).body()).as(path).doesNotContain("??"));
  }

  @Test
  void redFlagsComeFirst() {
    Map<String, Document> documents = documents();
    for (String path : pathwayPages()) {
      assertThat(documents.get(path).select("section[id]").first().id())
          .as(path)
          .isEqualTo("red-flags");
    }
  }

  @Test
  void sectionsHaveStablePlaces() {
    Map<String, Document> documents = documents();
    for (String path : pathwayPages()) {
      for (String place : List.of("red-flags", "decisions", "management", "services", "who")) {
        assertThat(documents.get(path).getElementById(place)).as(path + "#" + place).isNotNull();
      }
    }
  }

  @Test
  void nothingIsNestedWronglyAndNoIdStandsTwice() {
    pages()
        .forEach(
            (path, reply) -> {
              if (reply.type().startsWith("text/html")) {
                Parser parser = Parser.htmlParser().setTrackErrors(20);
                Document page = Jsoup.parse(reply.body(), "", parser);
                assertThat(parser.getErrors()).as(path).extracting(ParseError::toString).isEmpty();
                List<String> ids = page.select("[id]").eachAttr("id");
                assertThat(ids).as(path).doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void nothingIsWrittenIntoThePageThatThePolicyForbids() {
    documents()
        .forEach(
            (path, page) -> {
              assertThat(page.select("style, script:not([src]), [style]")).as(path).isEmpty();
              for (Element element : page.getAllElements()) {
                element
                    .attributes()
                    .forEach(a -> assertThat(a.getKey()).as(path).doesNotStartWith("on"));
              }
            });
  }

  @Test
  void aWholePageIsLight() throws IOException {
    for (String path : documents().keySet()) {
      int bytes = compressed(pages().get(path).body());
      for (String file : links(path, pages().get(path))) {
        if (file.contains("/assets/") || file.contains("/webjars/")) {
          bytes += compressed(pages().get(file).body());
        }
      }
      assertThat(bytes).as(path).isLessThan(MOST_BYTES);
    }
  }

  private static int compressed(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void everyPageSaysWhichVersionItIsAndWhoAgreed() {
    Map<String, Document> documents = documents();
    for (String path : pathwayPages()) {
      String text = documents.get(path).text();
      assertThat(text).as(path).contains("Review due 12 Oct 2027").contains("version 1.0");
      assertThat(documents.get(path).select("#who dd").text()).as(path).contains("Example");
    }
  }
}
