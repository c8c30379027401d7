package io.github.shelfmark.search;

import io.github.shelfmark.search.PageRange.PieceAt;
import java.util.List;

/** The content of {@code index.bin}, which is loaded first and says what is in the other files. */
final class IndexFile {
  private static final String FORMAT = "shelfmark search 1";
  private static final int LENGTH_UNIT = 8;

  private final Bytes file = new Bytes(1 << 14);

  /** Starts the file. */
  IndexFile(String version) {
    file.text(FORMAT);
    file.text(version);
  }

  /** Adds what is known of the pages. */
  void pages(SearchSite site, List<int[]> lengths) {
    int pages = site.pages().size();
    long tokens = 0;
    for (int[] some : lengths) {
      for (int length : some) {
        tokens += length;
      }
    }
    file.number(pages);
    file.number(pages == 0 ? 0 : (int) Math.min(tokens / pages, Integer.MAX_VALUE));
    file.number(site.languages().size());
    site.languages().forEach(file::text);
    file.number(site.sections().size());
    for (SearchSection section : site.sections()) {
      file.text(section.title());
      file.number(section.parent() + 1);
    }
    site.pages().forEach(page -> file.number(page.section() + 1));
    site.pages().forEach(page -> file.number(page.language()));
    for (int[] some : lengths) {
      for (int length : some) {
        file.number(length / LENGTH_UNIT);
      }
    }
    file.number(PageFiles.PAGES);
  }

  /** Adds where terms, texts and words are. */
  void files(List<byte[]> terms, List<PieceAt> texts, List<byte[]> words) {
    texts(terms);
    file.number(texts.size());
    int last = 0;
    for (PieceAt piece : texts) {
      file.number(piece.page() - last);
      file.number(piece.position());
      last = piece.page();
    }
    texts(words);
  }

  private void texts(List<byte[]> texts) {
    file.number(texts.size());
    SortedTexts sorted = new SortedTexts(file);
    texts.forEach(sorted::add);
  }

  /** The content, with whether there is {@code local.js}. */
  byte[] content(boolean local) {
    Bytes whole = new Bytes(file.size() + 1);
    whole.append(file);
    whole.number(local ? 1 : 0);
    return whole.copy();
  }
}
