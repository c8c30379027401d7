package io.github.shelfmark.jekyll;

import io.github.shelfmark.read.FrontMatterDefaults;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that plugins add to a site with its own layouts beside its documents, such as feeds, so
 * that lists of pages show them.
 */
final class GeneratedPages {
  private final FrontMatterDefaults defaults;
  private final List<Document> pages = new ArrayList<>();
  private final Map<String, PageValues> values = new HashMap<>();

  /**
   * No pages yet.
   *
   * @param defaults the defaults of front matter, which templates see in such pages as well
   */
  GeneratedPages(FrontMatterDefaults defaults) {
    this.defaults = defaults;
  }

  /**
   * Adds a page that is a file by its name.
   *
   * @param path its path relative to the output directory
   * @param name its name as templates see it
   * @param data its front matter
   * @param text its text before it is rendered
   */
  void addFile(String path, String name, Map<String, @Nullable Object> data, String text) {
    add(path, new PageValues(data, path, name, "/" + Url.encode(path)), text);
  }

  /**
   * Adds a page.
   *
   * @param output the file that it is written to
   * @param own what templates see of it, without defaults
   */
  void add(String output, PageValues own, String text) {
    Map<String, @Nullable Object> data =
        Mappings.merge(defaults.of(own.path(), "pages"), own.data());
    // Two documents may claim an address; Jekyll has a page for each.
    String path = values.containsKey(output) ? output + "~" + values.size() : output;
    values.put(path, new PageValues(data, own.path(), own.name(), own.url()));
    pages.add(
        new Document(
            path,
            DocumentKind.PAGE,
            "",
            DocumentFormat.HTML,
            data,
            FrontMatter.NONE,
            text,
            own.url(),
            output,
            path,
            true));
  }

  /** Those that were added since there were a number of them. */
  List<Document> from(int number) {
    return List.copyOf(pages.subList(number, pages.size()));
  }

  int size() {
    return pages.size();
  }

  /** What templates see of one of them; null if a document is none of them. */
  @Nullable PageValues values(Document page) {
    return values.get(page.path());
  }

  /** A digest of all that templates see of them. */
  String fingerprint() {
    Fingerprint print = new Fingerprint();
    pages.forEach(page -> print.add(page.fingerprint()));
    return print.hex();
  }
}
