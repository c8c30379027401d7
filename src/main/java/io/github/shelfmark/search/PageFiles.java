package io.github.shelfmark.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the files with the addresses and titles of pages: {@code pages-0.bin} and so on. */
final class PageFiles {
  /** How many pages a file has. */
  static final int PAGES = 8192;

  private PageFiles() {}

  static void write(List<SearchPage> pages, PackedFiles files) {
    for (int from = 0; from < pages.size(); from += PAGES) {
      List<SearchPage> some = pages.subList(from, Math.min(pages.size(), from + PAGES));
      files.add("pages-" + from / PAGES + ".bin", () -> file(some));
    }
  }

  private static byte[] file(List<SearchPage> pages) {
    Bytes file = new Bytes(pages.size() * 32 + 16);
    SortedTexts urls = new SortedTexts(file);
    for (SearchPage page : pages) {
      urls.add(page.url().getBytes(StandardCharsets.UTF_8));
    }
    for (SearchPage page : pages) {
      file.text(page.title());
    }
    return file.copy();
  }
}
