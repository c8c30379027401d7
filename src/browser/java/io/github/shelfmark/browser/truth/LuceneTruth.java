package io.github.shelfmark.browser.truth;

import io.github.shelfmark.search.Fold;
import io.github.shelfmark.search.Stem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Finds pages with Lucene: words in all their forms, and phrases. */
public final class LuceneTruth implements AutoCloseable {
  private static final String PATH = "path";
  private static final int SHORTEST_BEGINNING = 3;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneTruth(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /** An index of some pages, in memory. */
  public static LuceneTruth of(List<VisiblePage> pages) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (WordAnalyzer analyzer = new WordAnalyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (VisiblePage page : pages) {
        Document document = new Document();
        document.add(new StoredField(PATH, page.path()));
        for (String block : page.blocks()) {
          document.add(new TextField(WordAnalyzer.EXACT, block, Field.Store.NO));
          document.add(new TextField(WordAnalyzer.STEMS, block, Field.Store.NO));
        }
        writer.addDocument(document);
      }
    }
    return new LuceneTruth(directory);
  }

  /**
   * The pages with all of some words.
   *
   * @param beginning whether the last word may go on
   */
  public SortedSet<String> words(List<String> words, boolean beginning) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      all.add(word(words.get(i), beginning && i == words.size() - 1), Occur.MUST);
    }
    return found(all.build());
  }

  /** The pages with exactly these words after each other. */
  public SortedSet<String> phrase(List<String> words) {
    return found(
        new PhraseQuery(WordAnalyzer.EXACT, words.stream().map(Fold::fold).toArray(String[]::new)));
  }

  private static Query word(String word, boolean beginning) {
    String folded = Fold.fold(word);
    Query forms = new TermQuery(new Term(WordAnalyzer.STEMS, Stem.stem(folded)));
    if (!beginning || folded.length() < SHORTEST_BEGINNING) {
      return forms;
    }
    return new BooleanQuery.Builder()
        .add(forms, Occur.SHOULD)
        .add(new PrefixQuery(new Term(WordAnalyzer.EXACT, folded)), Occur.SHOULD)
        .build();
  }

  private SortedSet<String> found(Query query) {
    try {
      StoredFields fields = searcher.storedFields();
      SortedSet<String> paths = new TreeSet<>();
      for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
        paths.add(fields.document(hit.doc).get(PATH));
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
