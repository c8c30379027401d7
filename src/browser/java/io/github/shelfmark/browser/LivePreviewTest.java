package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasTitleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Real builds behind a real server: after each edit the browser shows what a clean build has. */
@ExtendWith(InBrowser.class)
final class LivePreviewTest {
  /** Long enough for a machine that does much else. */
  private static final double MILLIS = 60_000;

  private static final int PAGES = 1_000;
  private static final int EDITS = 200;

  @TempDir Path directory;

  @Test
  void everyKindOfEditReachesThePageThatIsOpen(Browser browser) throws Exception {
    Path docs = ServedSample.commonMark(directory.resolve("docs"), PAGES);
    try (ServedSample site = ServedSample.start(docs);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, site, "part-01/page-003.html");
      Path post = docs.resolve("part-01/page-003.md");

      edit(post, "A first line.", "A first line, edited.");
      shows(page.locator("main"), "A first line, edited.");
      truth(reader, site, page);

      edit(docs.resolve("part-01/page-004.md"), "title: Page 4", "title: Another fourth");
      shows(page.locator("nav[aria-label], aside").first(), "Another fourth");
      edit(post, "title: Page 3", "title: Another third");
      assertThat(page)
          .hasTitle(Pattern.compile("Another third.*"), new HasTitleOptions().setTimeout(MILLIS));
      truth(reader, site, page);

      Path theme = docs.resolve("_theme");
      write(theme.resolve("partials/footer.ftlh"), "<footer data-chrome>Our footer</footer>\n");
      shows(page.locator("footer").last(), "Our footer");
      write(theme.resolve("css/90-own.css"), "main { outline: 3px solid rgb(1, 2, 3); }\n");
      page.waitForFunction(
          "getComputedStyle(document.querySelector('main')).outlineColor === 'rgb(1, 2, 3)'",
          null,
          new Page.WaitForFunctionOptions().setTimeout(MILLIS));
      truth(reader, site, page);

      breakAndMend(page, post);
      addRenameDelete(reader, site, page, docs);
      assertThat(page.evaluate("window.stays")).as("the page was never loaded again").isEqualTo(1);
      site.requireCleanBuild();
    }
  }

  /** The page stays as it was while its front matter cannot be read, and comes back. */
  private static void breakAndMend(Page page, Path post) throws IOException {
    Locator told = page.locator("shelfmark-live").getByText("part-01/page-003.md:").first();
    edit(post, "---\ntitle:", "---\nlist: [\ntitle:");
    assertThat(told).isVisible(new IsVisibleOptions().setTimeout(MILLIS));
    shows(page.locator("main"), "A first line, edited.");
    edit(post, "list: [\n", "");
    assertThat(told).isHidden(new IsHiddenOptions().setTimeout(MILLIS));
  }

  private static void addRenameDelete(
      BrowserContext reader, ServedSample site, Page page, Path docs) throws IOException {
    Path added = docs.resolve("part-01/page-100.md");
    write(added, "---\ntitle: Added page\n---\nNew.\n");
    shows(page.locator("aside, nav").first(), "Added page");
    Files.move(added, docs.resolve("part-01/page-101.md"));
    edit(docs.resolve("part-01/page-101.md"), "Added page", "Renamed page");
    shows(page.locator("aside, nav").first(), "Renamed page");
    Files.delete(docs.resolve("part-01/page-101.md"));
    page.waitForFunction(
        "!document.body.textContent.includes('Renamed page')",
        null,
        new Page.WaitForFunctionOptions().setTimeout(MILLIS));
    truth(reader, site, page);
  }

  @Test
  void dataAndIncludesReachThePagesThatShowThem(Browser browser) throws Exception {
    Path docs = ServedSample.jekyll(directory.resolve("docs"), PAGES);
    try (ServedSample site = ServedSample.start(docs);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, site, "index.html");
      shows(page.locator("main"), "Ada");
      edit(docs.resolve("_data/people.yml"), "Ada", "Grace");
      shows(page.locator("main"), "Grace");
      edit(docs.resolve("_includes/note.html"), "first", "second");
      shows(page.locator("main"), "the second include");
      truth(reader, site, page);
      site.requireCleanBuild();
    }
  }

  @Test
  void twoHundredEditsInARowAreAllShown(Browser browser) throws Exception {
    Path docs = ServedSample.commonMark(directory.resolve("docs"), PAGES);
    try (ServedSample site = ServedSample.start(docs);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, site, "part-01/page-003.html");
      Path post = docs.resolve("part-01/page-003.md");
      String text = Files.readString(post);
      for (int i = 1; i <= EDITS; i++) {
        write(post, text + "\nedit-" + i + "z\n");
        shows(page.locator("main"), "edit-" + i + "z");
      }
      truth(reader, site, page);
      assertThat(page.evaluate("window.stays")).isEqualTo(1);
      site.requireCleanBuild();
    }
  }

  private static Page open(BrowserContext reader, ServedSample site, String path) {
    Page page = reader.newPage();
    page.navigate(site.address(path), new Page.NavigateOptions().setTimeout(MILLIS));
    page.evaluate("window.stays = 1");
    return page;
  }

  private static void shows(Locator where, String text) {
    assertThat(where).containsText(text, new ContainsTextOptions().setTimeout(MILLIS));
  }

  /** The page that has been open all the time looks like one that is loaded now. */
  private static void truth(BrowserContext reader, ServedSample site, Page page) {
    String path = page.url().substring(site.address("").length());
    String parts = "[...document.querySelectorAll('main, aside, nav, footer, title')]";
    String texts = parts + ".map((part) => part.textContent.replace(/\\s+/g, ' ')).join('\\n')";
    Page fresh = reader.newPage();
    try {
      // Parts of an edit may still be on their way into either of them.
      for (int i = 0; i < 100; i++) {
        fresh.navigate(site.address(path));
        if (fresh.evaluate(texts).equals(page.evaluate(texts))) {
          break;
        }
        fresh.waitForTimeout(100);
      }
      assertThat(page.evaluate(texts)).isEqualTo(fresh.evaluate(texts));
    } finally {
      fresh.close();
    }
    page.bringToFront();
  }

  private static void edit(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
