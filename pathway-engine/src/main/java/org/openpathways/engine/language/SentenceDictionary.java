package org.openpathways.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Sentence.Section;

/**
 * The sentences that clinicians may write: a Drools {@code .dsl} file whose every entry is one
 * whole sentence.
 */
public final class SentenceDictionary {
  private static final Pattern ENTRY =
      Pattern.compile("\\[(condition|consequence)\\]\\[\\](.*?[^=])=(?!=)(.*)");

  private static final SentenceDictionary STANDARD = readStandard();

  private final List<Sentence> sentences;
  private final Map<Section, List<Sentence>> bySection;

  private SentenceDictionary(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    this.bySection = this.sentences.stream().collect(Collectors.groupingBy(Sentence::section));
  }

  /** The dictionary of the product. */
  public static SentenceDictionary standard() {
    return STANDARD;
  }

  /** All sentences, in the dictionary's order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that may stand in one section. */
  public List<Sentence> sentences(Section section) {
    return bySection.getOrDefault(section, List.of());
  }

  /**
   * Reads a dictionary.
   *
   * @throws IllegalStateException if an entry cannot be read: the dictionary is part of the product
   */
  static SentenceDictionary of(String dsl) {
    List<Sentence> sentences = new ArrayList<>();
    for (String line : dsl.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(entry(line));
      }
    }
    return new SentenceDictionary(sentences);
  }

  private static Sentence entry(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      throw new IllegalStateException("Not a dictionary entry: " + line);
    }
    Section section = entry.group(1).equals("condition") ? Section.CONDITION : Section.CONSEQUENCE;
    return new Sentence(section, entry.group(2), entry.group(3));
  }

  private static SentenceDictionary readStandard() {
    try (InputStream in = SentenceDictionary.class.getResourceAsStream("sentences.dsl")) {
      return of(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The sentence dictionary cannot be read", e);
    }
  }
}
