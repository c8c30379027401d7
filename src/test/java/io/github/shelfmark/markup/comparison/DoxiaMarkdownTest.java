package io.github.shelfmark.markup.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in {@code src/test/resources/doxia}, as Doxia's Markdown module makes them and as a
 * Maven Site of ours has them. {@code differences.txt} beside them lists what differs, and why; a
 * difference that is listed but gone is an error too.
 */
final class DoxiaMarkdownTest {
  private static final Path PAGES = Path.of("src/test/resources/doxia");

  @TempDir private static Path directory;

  @SuppressWarnings("NullAway.Init")
  private static DoxiaMarkdown doxia;

  @SuppressWarnings("NullAway.Init")
  private static BuiltSite ours;

  @BeforeAll
  static void build() throws IOException {
    doxia = DoxiaMarkdown.load();
    TestBuild build = TestBuild.in(directory);
    for (Path page : pages()) {
      build.source().file("markdown/" + page.getFileName(), Files.readString(page));
    }
    build.source().file("site.xml", Files.readString(PAGES.resolve("site.xml")));
    build.source().file("markdown/sub/page.md", "# A page in a directory\n");
    build.source().file("apt/old.apt", " Old\n");
    build.source().file("xdoc/legacy.xml", "<document><body/></document>\n");
    for (String file :
        List.of("files/list.txt", "files/a b.txt", "images/lamp.png", "images/pic.svg")) {
      build.source().file("resources/" + file, "");
    }
    assertThat(TestBuild.told(build.run())).noneMatch(finding -> finding.startsWith("error"));
    ours = BuiltSite.at(build.output());
  }

  @AfterAll
  static void close() throws IOException {
    doxia.close();
  }

  @TestFactory
  Stream<DynamicTest> pagesAreEqual() throws IOException {
    return pages().stream().map(page -> dynamicTest(name(page), () -> compare(page)));
  }

  /** The class loader of the module must not find the classes of the tests. */
  @Test
  void theModuleHasAFlexmarkOfItsOwn() throws IOException {
    assertThat(doxia.jars()).anyMatch(jar -> jar.endsWith("/flexmark-0.62.2.jar"));
  }

  private static void compare(Path page) throws Exception {
    Document theirs = doxia.page(Files.readString(page));
    Document document = ours.page(name(page) + ".html");
    Element body = document.selectFirst("[data-pagefind-body]");
    assertThat(body).isNotNull();
    List<String> found = new ArrayList<>(differences(theirs.body(), body));
    Set<String> ids = new LinkedHashSet<>(ids(theirs.body()));
    ids.removeAll(ids(document.body()));
    ids.forEach(id -> found.add("- id " + id));

    assertThat(found).containsExactlyElementsOf(known().getOrDefault(name(page), List.of()));
  }

  /** The lines of the shapes that only one of two bodies has. */
  private static List<String> differences(Element theirs, Element ours) {
    List<String> left = new ArrayList<>(HtmlShape.of(theirs).lines().toList());
    List<String> right = new ArrayList<>(HtmlShape.of(ours).lines().toList());
    List<String> found = new ArrayList<>();
    List<String> rest = new ArrayList<>(right);
    left.stream().filter(line -> !rest.remove(line)).forEach(line -> found.add("- " + line));
    left.forEach(right::remove);
    right.forEach(line -> found.add("+ " + line));
    return found;
  }

  private static List<String> ids(Element element) {
    return element.select("[id], a[name]").stream()
        .map(target -> target.hasAttr("id") ? target.id() : target.attr("name"))
        .toList();
  }

  /** The differences by page: lines that begin with a minus are Doxia's, those with a plus ours. */
  private static Map<String, List<String>> known() throws IOException {
    Map<String, List<String>> known = new LinkedHashMap<>();
    List<String> page = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("differences.txt"))) {
      if (line.startsWith("= ")) {
        page = new ArrayList<>();
        known.put(line.substring(2), page);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        page.add(line);
      }
    }
    return known;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String name(Path page) {
    return page.getFileName().toString().replaceFirst("\\.md$", "");
  }
}
