package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in Arabic and Hebrew are mirrored, and nothing leaves them. */
@ExtendWith(InBrowser.class)
final class RightToLeftTest {
  private static final String PAGE =
      """
      ---
      title: كل عناصر الصفحة
      tags: [دليل]
      ---

      نص قصير مع `code` و[رابط](b.md) وحاشية[^1].

      ## القوائم {#lists}

      - أولًا
      - [ ] مهمة

      1. واحد

      > اقتباس

      | المفتاح | القيمة | قيمة طويلة جدًا لا تتسع لها الشاشة الضيقة أبدًا مهما حاولنا |
      |---|---:|---|
      | واحد | 1 | `${project.build.directory}/site/with/a/long/name` |

      ```java title="Main.java"
      var first = "a line of code that is much longer than the box in which it is shown, and on";
      ```

      > [!TIP]
      > ملاحظة.

      <details><summary>المزيد</summary>نص</details>

      ## النهاية {#end}

      [^1]: نص الحاشية.
      """;

  static final Map<String, String> SOURCE =
      Map.of(
          "site.yml",
          """
          title: موقع
          lang: ar
          sections:
            - {title: الدليل, prefix: /guide/}
          nav:
            - {title: الدليل, url: /guide/}
          """,
          "index.md",
          """
          ---
          title: الرئيسية
          hero:
            name: موقع
            text: التوثيق في ثوان
            tagline: من الملفات إلى الصفحات مع فحص كل رابط
            actions:
              - {text: ابدأ, link: /guide/a.html}
          features:
            - {title: سريع, details: آلاف الصفحات في ثوان.}
            - {title: دقيق, details: كل رابط مفحوص.}
          ---
          """,
          "guide/index.md",
          "---\ntitle: الدليل\n---\n\nنص.\n",
          "guide/a.md",
          PAGE,
          "guide/b.md",
          "---\ntitle: עברית\nlang: he\n---\n\nטקסט *מודגש*.\n");

  /** The elements that are partly outside the page, but for what scrolls in a box. */
  private static final String OUTSIDE =
      """
      () => [...document.querySelectorAll('body *')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && element.checkVisibility()
          && !element.closest('pre, .table-box, .hidden, .skip-link, svg, [popover]:not(:popover-open)')
          && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
      }).map(element => element.tagName + '.' + element.className)
      """;

  @TempDir private Path directory;

  private void on(Device device, Browser browser, String path, Consumer<Page> look) {
    Path site = Samples.build(directory, SOURCE);
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(path));
      look.accept(page);
    }
  }

  private static BoundingBox box(Page page, String selector) {
    return page.locator(selector).first().boundingBox();
  }

  private static String style(Page page, String selector, String property) {
    return (String)
        page.locator(selector).first().evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_LIGHT"})
  void nothingLeavesThePage(Device device, Browser browser) {
    for (String path : List.of("index.html", "guide/a.html", "guide/index.html", "404.html")) {
      on(
          device,
          browser,
          path,
          page -> {
            assertThat((List<?>) page.evaluate(OUTSIDE)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(path + " does not scroll to the side")
                .isEqualTo(true);
          });
    }
  }

  @Test
  void theColumnsAreMirrored(Browser browser) {
    on(
        Device.WIDE_LIGHT,
        browser,
        "guide/a.html",
        page -> {
          BoundingBox text = box(page, ".content");

          assertThat(box(page, ".sidebar").x).isGreaterThan(text.x + text.width);
          BoundingBox contents = box(page, ".toc-wide");
          assertThat(contents.x + contents.width).isLessThanOrEqualTo(text.x);
          assertThat(box(page, ".site-title").x).isGreaterThan(box(page, ".theme-switch").x);
        });
  }

  @Test
  void codeIsLeftToRight(Browser browser) {
    on(
        Device.NARROW_LIGHT,
        browser,
        "guide/a.html",
        page -> {
          for (String code : List.of(".content pre", ".content p > code", ".content td > code")) {
            assertThat(style(page, code, "direction")).as(code).isEqualTo("ltr");
          }
          assertThat(style(page, ".content pre", "textAlign")).isIn("left", "start");
          assertThat(page.locator(".content pre").evaluate("pre => pre.scrollLeft")).isEqualTo(0);
        });
  }

  @Test
  void textListsAndTablesStartAtTheRight(Browser browser) {
    on(
        Device.WIDE_LIGHT,
        browser,
        "guide/a.html",
        page -> {
          BoundingBox text = box(page, ".content > p");
          BoundingBox task = box(page, ".content input");
          BoundingBox cell = box(page, ".content th");

          assertThat(task.x + task.width).isEqualTo(text.x + text.width);
          assertThat(cell.x + cell.width).isEqualTo(text.x + text.width);
          assertThat(style(page, "blockquote:not(.note)", "borderRightWidth")).isEqualTo("3px");
          assertThat(style(page, "main h1", "letterSpacing")).isIn("normal", "0px");
        });
  }

  @Test
  void emphasisInHebrewIsNotSlanted(Browser browser) {
    on(
        Device.WIDE_LIGHT,
        browser,
        "guide/b.html",
        page -> assertThat(style(page, ".content em", "fontStyle")).isEqualTo("normal"));
  }

  @Test
  void theDrawerComesFromTheRight(Browser browser) {
    on(
        Device.NARROW_LIGHT,
        browser,
        "guide/a.html",
        page -> {
          page.locator(".menu-button").click();
          BoundingBox drawer = box(page, ".sidebar");

          assertThat(drawer.x + drawer.width).isEqualTo(390);
          assertThat(drawer.x).isGreaterThan(20);
        });
  }
}
