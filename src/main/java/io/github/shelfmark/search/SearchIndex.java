package io.github.shelfmark.search;

import io.github.shelfmark.extension.ClaimedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Writes the index of a site: the files in which its pages look up what readers search for. */
public final class SearchIndex {
  /** About how many bytes of text are read before their terms are sorted. */
  private static final int RANGE = 4 << 20;

  private SearchIndex() {}

  /**
   * Writes the files of the index. They depend on the site alone. What can be done at the same time
   * is done by the threads of the pool that calls.
   *
   * @param site the pages
   * @param target takes the files, from any thread
   * @throws IOException if a file cannot be written
   */
  public static void write(SearchSite site, ClaimedFiles.Target target) throws IOException {
    write(site, RANGE, target);
  }

  /** Writes the files, which do not depend on how much is read before it is sorted. */
  static void write(SearchSite site, int range, ClaimedFiles.Target target) throws IOException {
    try {
      PackedFiles files = new PackedFiles(target);
      PageFiles.write(site.pages(), files);
      List<ReadRange> ranges = read(site.pages(), range);
      TextFiles texts = new TextFiles(files);
      ranges.forEach(read -> read.pieces().forEach(texts::add));
      texts.close();
      TermFiles terms = new TermFiles(files);
      terms.write(ranges.stream().map(ReadRange::postings).toList());
      List<PackedFile> written = files.written();

      IndexFile index = new IndexFile(PackedFile.version(written));
      index.pages(site, ranges.stream().map(ReadRange::lengths).toList());
      index.files(terms.firstTerms(), texts.firsts(), terms.firstWords());
      byte[] content = index.content(files.areSmall());
      byte[] packed = PackedFiles.pack(content);
      target.write("index.bin", packed);
      if (files.areSmall()) {
        written.add(PackedFile.of("index.bin", content, packed));
        target.write("local.js", LocalFile.of(written));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<ReadRange> read(List<SearchPage> pages, int range) {
    List<ForkJoinTask<ReadRange>> tasks = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int page = 0; page < pages.size(); page++) {
      size += pages.get(page).text().bytes().length;
      if (size >= range || page + 1 == pages.size()) {
        int first = from;
        List<SearchPage> some = pages.subList(from, page + 1);
        tasks.add(ForkJoinTask.adapt(() -> new ReadRange(first, some)).fork());
        from = page + 1;
        size = 0;
      }
    }
    return tasks.stream().map(ForkJoinTask::join).toList();
  }
}
