package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits, a page that was kept open is the page as it is when it is loaded. */
@ExtendWith(InBrowser.class)
final class LiveMergeTest {
  private static final int EDITS = 5;

  /** The page as text, without what depends on its past: numbers in ids, the place that is read. */
  private static final String STATE =
      """
      () => {
        const skip = 'shelfmark-live, script[src*=".shelfmark"], .footnote-box, link[rel=prefetch]';
        const text = (node) => {
          if (node.nodeType === Node.TEXT_NODE) {
            return node.parentElement.matches('.toc-now') ? '' : node.data;
          }
          if (node.nodeType !== Node.ELEMENT_NODE || node.matches(skip)) {
            return '';
          }
          const attributes = [...node.attributes].map(({ name, value }) => {
            const plain = value.replace(/\\btab-\\d+-\\d+/g, 'tab');
            return name === 'class' ? 'class=' + value.split(/\\s+/).filter(
                (one) => one && one !== 'far').sort().join(' ') : name + '=' + plain;
          }).filter((one) => one !== 'class=' && !one.startsWith('style=')
              && !(one.startsWith('aria-current=') && node.closest('.toc')));
          return '\\n<' + [node.localName, ...attributes.sort()].join(' ') + '>'
            + [...node.childNodes].map(text).join('').replace(/\\s+\\n/g, '\\n');
        };
        return text(document.documentElement).replace(/\\n\\s*\\n/g, '\\n');
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "guide/index.html",
        "guide/writing.html",
        "writing/code.html",
        "writing/tabs.html",
        "writing/lists-and-notes.html",
        "writing/pictures.html",
        "reference/configuration.html",
        "404.html",
      })
  void equalsThePageLoadedAnew(String path, Browser browser, Sites sites) {
    List<String> reloads = new ArrayList<>();
    Random random = new Random(path.hashCode() + Integer.getInteger("live.seed", 0));
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      reader.setDefaultTimeout(20_000);
      ErrorLog log = ErrorLog.of(reader, server.root());
      server.hold(path, plain(server.text(path)).outerHtml().getBytes(StandardCharsets.UTF_8));
      Page page = reader.newPage();
      page.onConsoleMessage(message -> reloads.add(message.text()));
      Page other = reader.newPage();
      server.open(page, path);
      page.evaluate("() => { self.marker = 1; }");
      for (int edit = 0; edit < EDITS; edit++) {
        Document document = plain(server.text(path));
        List<String> done = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          done.add(LiveEdits.change(document, random));
        }
        if (document.outerHtml().equals(server.text(path))) {
          continue;
        }
        try {
          server.update(page, path, document.outerHtml());
        } catch (TimeoutError e) {
          throw new AssertionError(edit + ": " + done + reloads, e);
        }
        assertThat(page.evaluate("self.marker"))
            .as("%s: loaded anew by %s", edit, done)
            .isEqualTo(1);
        server.open(other, path);
        for (int i = 0; i < 20 && !difference(page, other).isEmpty(); i++) {
          // Until observers of sizes have been called.
          page.waitForTimeout(50);
        }
        assertThat(difference(page, other)).as("%s: %s", edit, done).isEmpty();
      }
      assertThat(log.seen()).isEmpty();
    }
  }

  /** The lines that only one of two pages has, without what they begin and end with together. */
  private static List<String> difference(Page page, Page other) {
    List<String> lines = new ArrayList<>(((String) page.evaluate(STATE)).lines().toList());
    List<String> others = new ArrayList<>(((String) other.evaluate(STATE)).lines().toList());
    for (int at : new int[] {0, -1}) {
      while (!lines.isEmpty() && !others.isEmpty()) {
        int last = at < 0 ? lines.size() - 1 : 0;
        int otherLast = at < 0 ? others.size() - 1 : 0;
        if (!lines.get(last).equals(others.get(otherLast))) {
          break;
        }
        lines.remove(last);
        others.remove(otherLast);
      }
    }
    lines.replaceAll("now: "::concat);
    others.replaceAll("new: "::concat);
    lines.addAll(others);
    return lines;
  }

  private static Document plain(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
