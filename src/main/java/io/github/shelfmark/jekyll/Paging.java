package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list of posts, as jekyll-paginate makes them: the list's own page, and further
 * ones with the same text.
 *
 * @param template the page that shows the list
 * @param perPage how many posts are on each
 * @param pages how many pages there are
 * @param path their path, with {@code :num} for the number
 */
record Paging(Document template, int perPage, int pages, String path) {
  /** The name of the plugin. */
  static final String PLUGIN = "jekyll-paginate";

  private static final String NUMBER = ":num";

  /**
   * The pages of a site's list.
   *
   * @param config the configuration
   * @param pages the pages of the site
   * @param posts how many posts the list has
   * @param findings gets what is wrong with the configuration
   * @return empty if the site has no such list
   */
  static Optional<Paging> of(
      Map<String, Object> config, List<Document> pages, int posts, Consumer<Finding> findings) {
    boolean named = new Plugins(config).has(PLUGIN, "");
    Object setting = config.get("paginate");
    if (!named || setting == null || Boolean.FALSE.equals(setting)) {
      return Optional.empty();
    }
    int perPage = setting instanceof Number number ? number.intValue() : number(setting.toString());
    String path = config.get("paginate_path") instanceof String own ? own : "/page" + NUMBER;
    path = path.startsWith("/") ? path : "/" + path;
    if (perPage < 1 || !path.contains(NUMBER)) {
      findings.accept(
          wrong(
              perPage < 1
                  ? "\"paginate\" has to be a number of posts, so the list is not cut into pages"
                  : "\"paginate_path\" has no " + NUMBER + ", so the list is not cut into pages",
              "Write paginate: 10 and paginate_path: /page" + NUMBER + "/."));
      return Optional.empty();
    }
    Optional<Document> template = template(pages, path);
    if (template.isEmpty()) {
      findings.accept(
          wrong(
              "there is no index.html for the list that is cut into pages",
              "Write the list in an index.html above the pages at " + path + "."));
      return Optional.empty();
    }
    return Optional.of(new Paging(template.get(), perPage, (posts + perPage - 1) / perPage, path));
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static Finding wrong(String message, String hint) {
    return Finding.warning(FindingCode.NOT_RUN, "_config.yml", Position.NONE, message, hint);
  }

  /** The deepest index.html that is in one of the directories that the pages are in. */
  private static Optional<Document> template(List<Document> pages, String path) {
    String directory = path.substring(1, path.lastIndexOf('/') + 1);
    return pages.stream()
        .filter(page -> page.path().equals("index.html") || page.path().endsWith("/index.html"))
        .filter(page -> directory.startsWith(directoryOf(page)))
        .max(Comparator.comparingInt((Document page) -> page.path().length()));
  }

  private static String directoryOf(Document page) {
    return page.path().substring(0, page.path().length() - "index.html".length());
  }

  /** The pages after the first. */
  List<Document> further() {
    List<Document> further = new ArrayList<>();
    for (int number = 2; number <= pages; number++) {
      String directory = Url.decode(directory(number));
      String file = directory.substring(1) + "index.html";
      further.add(
          new Document(
              file,
              template.kind(),
              template.collection(),
              template.format(),
              template.data(),
              template.frontMatter(),
              template.bodyText(),
              Url.encode(directory),
              file,
              template.title(),
              template.written(),
              /* generated= */ true));
    }
    return further;
  }

  /** The numbers of the pages, by the paths of their documents. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    if (pages > 0) {
      numbers.put(template.path(), 1);
      List<Document> further = further();
      for (int i = 0; i < further.size(); i++) {
        numbers.put(further.get(i).path(), i + 2);
      }
    }
    return numbers;
  }

  private String directory(int number) {
    String directory = path.replace(NUMBER, String.valueOf(number));
    return directory.endsWith("/") ? directory : directory + "/";
  }

  /** The path of a page as {@code paginator} shows it; null beyond the first and the last. */
  @Nullable String pathOf(int number) {
    if (number < 1 || number > pages) {
      return null;
    }
    return number == 1 ? template.url() : path.replace(NUMBER, String.valueOf(number));
  }
}
