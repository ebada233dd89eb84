package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    java.nio.file.Files.createDirectories(file.getParent());
    java.nio.file.Files.writeString(file, text);
  }

  @Test
  void aFolderListsItsFilesSortedWithoutHiddenOnes() throws IOException {
    write("root/b/two.yaml", "2");
    write("root/a/one.yaml", "1");
    write("root/a/.hidden", "x");
    write("root/.git/config", "x");
    Content content = new DirectoryContent(folder.resolve("root"));
    assertThat(content.list("")).containsExactly("a/one.yaml", "b/two.yaml");
    assertThat(content.list("a")).containsExactly("a/one.yaml");
    assertThat(content.list("none")).isEmpty();
    assertThat(content.text("a/one.yaml")).contains("1");
    assertThat(content.text("a")).isEmpty();
  }

  @Test
  void noPathLeadsOutOfAFolder() throws IOException {
    write("secret.yaml", "x");
    write("root/a.yaml", "1");
    Content content = new DirectoryContent(folder.resolve("root"));
    assertThat(content.text("../secret.yaml")).isEmpty();
    assertThat(content.text(folder.resolve("secret.yaml").toString())).isEmpty();
    assertThat(content.list("..")).isEmpty();
  }

  @Test
  void filesInMemoryAreListedByFolder() {
    Content content = new MapContent(new TreeMap<>(Map.of("a/x", "1", "ab/y", "2", "a/z/w", "3")));
    assertThat(content.list("a")).containsExactly("a/x", "a/z/w");
    assertThat(content.list("a/")).containsExactly("a/x", "a/z/w");
    assertThat(content.list("")).hasSize(3);
    assertThat(content.text("ab/y")).contains("2");
    assertThat(content.text("ab")).isEmpty();
  }

  @Test
  void filesOnTheClassPathAreThoseOfTheIndex() throws IOException {
    write("content/index.txt", "a/x.yaml\n\nb.yaml\n");
    write("content/a/x.yaml", "1");
    write("content/b.yaml", "2");
    write("content/c.yaml", "3");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Content content = new ResourceContent(loader, "content");
      assertThat(content.list("")).containsExactly("a/x.yaml", "b.yaml");
      assertThat(content.list("a")).containsExactly("a/x.yaml");
      assertThat(content.text("a/x.yaml")).contains("1");
      assertThat(content.text("c.yaml")).isEmpty();
      assertThatThrownBy(() -> new ResourceContent(loader, "nowhere/"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("There is no nowhere/index.txt");
    }
  }
}
