package org.openpathways.server.page.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openpathways.server.page.read.PathwayView;

/**
 * Finds a locality's pathways by what they can be found under. In memory, made once for a library;
 * thread-safe.
 */
final class SearchIndex {
  static final String STEM = "stem";
  static final String PLAIN = "plain";
  static final String NAMES = "names";
  private static final String NUMBER = "number";

  private static final int MOST = 10;
  private static final int SHOWN_FROM = 8;

  private final List<Entry> entries;
  private final IndexReader reader;

  private SearchIndex(List<Entry> entries, IndexReader reader) {
    this.entries = entries;
    this.reader = reader;
  }

  static SearchIndex of(List<PathwayView> pathways, SearchWords words) {
    List<Entry> entries = Entries.of(pathways, words);
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    var analyzers = new PerFieldAnalyzerWrapper(Words.PLAIN, Map.of(STEM, Words.STEMS));
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzers))) {
      for (int n = 0; n < entries.size(); n++) {
        writer.addDocument(document(entries.get(n), n));
      }
      writer.forceMerge(1);
      writer.commit();
      return new SearchIndex(entries, DirectoryReader.open(memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry, int number) {
    Document document = new Document();
    document.add(new StoredField(NUMBER, number));
    document.add(new TextField(STEM, entry.text(), Field.Store.NO));
    document.add(new TextField(PLAIN, entry.text(), Field.Store.NO));
    if (entry.kind().isName()) {
      document.add(new TextField(NAMES, entry.text(), Field.Store.NO));
    }
    return document;
  }

  /**
   * The pathways for what a reader typed, best first.
   *
   * @param exactly whether no word is taken for another
   */
  Found search(String typed, boolean exactly) {
    try {
      Asked asked = Asked.of(typed, exactly, new Spelling(reader));
      return new Found(typed, asked.understood(), asked.unknown(), hits(asked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> hits(Asked asked) throws IOException {
    if (asked.words().isEmpty()) {
      return List.of();
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    Map<String, List<Scored>> byPathway = new LinkedHashMap<>();
    for (ScoreDoc doc : searcher.search(asked.query(), entries.size()).scoreDocs) {
      int number =
          searcher.storedFields().document(doc.doc).getField(NUMBER).numericValue().intValue();
      Entry entry = entries.get(number);
      byPathway
          .computeIfAbsent(entry.pathway().id(), id -> new ArrayList<>())
          .add(new Scored(entry, doc.score * asked.fit(entry) * entry.kind().weight()));
    }
    List<Ranked> ranked =
        byPathway.values().stream()
            .map(Ranked::of)
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .toList();
    double least = ranked.isEmpty() ? 0 : ranked.get(0).score() / SHOWN_FROM;
    return ranked.stream()
        .filter(one -> one.score() >= least)
        .limit(MOST)
        .map(one -> Hit.of(one.best(), asked))
        .toList();
  }

  /** An entry and how well it fits. */
  private record Scored(Entry entry, double score) {}

  /** A pathway by its best entry; others that fit count a little. */
  private record Ranked(Entry best, double score) {
    private static final double OTHERS = 0.1;

    static Ranked of(List<Scored> entries) {
      List<Scored> sorted =
          entries.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
      double others = sorted.stream().skip(1).limit(3).mapToDouble(Scored::score).sum();
      return new Ranked(sorted.get(0).entry(), sorted.get(0).score() + OTHERS * others);
    }
  }
}
