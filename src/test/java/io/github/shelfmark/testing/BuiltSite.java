package io.github.shelfmark.testing;

import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A built site for assertions; also used by the scripts of {@code src/it}. */
public final class BuiltSite {
  private static final String HOST = "https://site.invalid/";

  private final Path directory;

  private BuiltSite(Path directory) {
    this.directory = directory;
  }

  /** The site in an output directory. */
  public static BuiltSite at(Path directory) {
    return new BuiltSite(directory.toAbsolutePath().normalize());
  }

  /** Whether the site has a file. */
  public boolean exists(String output) {
    return Files.exists(directory.resolve(output));
  }

  /** Parses a page of the site. */
  public Document page(String output) throws IOException {
    return Jsoup.parse(Files.readString(directory.resolve(output)), HOST + Url.encode(output));
  }

  /** A file of the site as text; bytes that are no UTF-8 are replaced. */
  public String text(String output) throws IOException {
    return new String(Files.readAllBytes(directory.resolve(output)), StandardCharsets.UTF_8);
  }

  /** All links of a page, resolved: paths for links into the site, URLs for others. */
  public List<String> links(String output) throws IOException {
    return page(output).select("a[href]").stream().map(BuiltSite::resolved).toList();
  }

  /** The links of a page's body with their texts, in order: {@code /a/b.html Text}. */
  public List<String> bodyLinks(String output) throws IOException {
    return page(output).select("[data-pagefind-body] a[href]:not([data-chrome])").stream()
        .map(link -> resolved(link) + " " + link.text())
        .toList();
  }

  /** Fails if any page links to, or loads, a file of the site that does not exist. */
  public void requireEveryLocalLinkToExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String output : files(".html")) {
      for (Element element : page(output).select("a[href], link[href], script[src], img[src]")) {
        String target = resolved(element);
        String path = target.replaceFirst("[#?].*", "");
        boolean page404 = output.equals("404.html") || output.endsWith("/404.html");
        if (path.startsWith("/") && !page404 && !Files.isRegularFile(file(path))) {
          missing.add(output + " -> " + target);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new AssertionError("links to nothing: " + missing);
    }
  }

  /** The paths of all files whose name has the given ending, sorted. */
  public List<String> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private Path file(String path) {
    return directory.resolve(path.substring(1));
  }

  private static String resolved(Element element) {
    String absolute = element.absUrl(element.hasAttr("href") ? "href" : "src");
    return absolute.startsWith(HOST) ? Url.decode(absolute.substring(HOST.length() - 1)) : absolute;
  }
}
