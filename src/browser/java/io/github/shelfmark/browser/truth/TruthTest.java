package io.github.shelfmark.browser.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the truth says of texts that are short enough to know it. */
final class TruthTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          布式系,          分布式系统,                true
          布系,            分布式系统,                false
          分布,            分，布,                    false
          使用Maven,       我们使用Maven构建,         true
          使用Maven,       我们使用 Maven 构建,       false
          Maven构,         我们使用Maven构建,         true
          lock,            a ReentrantLock is held,   true
          locks,           a ReentrantLock is held,   true
          ReentrantLock,   reentrantlocks,            true
          ReentrantLock,   Reentrant Lock,            false
          http,            HTTPServer,                true
          batch-mode,      with --batch-mode,         true
          batch-mode,      with batch mode,           false
          batch-mod,       with --batch-mode,         true
          batch-mo,        with --batch-mode,         false
          a.b:c-d:2.0,     see a.b:c-d:2.0.13,        true
          a.b:c-d:2.0,     see a.b:c-d:2.01,          false
          缓存-Lock,       缓存 Lock,                 true
          cafe,            Das Café,                  true
          strasse,         eine Straße,               true
          ca,              a cat,                     false
          cat,             category,                  true
          """)
  void findsChunks(String chunk, String text, boolean there) {
    assertThat(truth(text).chunk(chunk, true).isEmpty()).isEqualTo(!there);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          is closed,       it is closed,      true
          is closed,       it is. Closed,     true
          is closed,       it isclosed,       false
          is close,        it is closed,      false
          is-closed,       it is closed,      false
          锁 is,           锁is,              false
          锁 is,           锁 is,             true
          """)
  void findsQuotes(String quote, String text, boolean there) {
    assertThat(truth(text).quoted(quote).isEmpty()).isEqualTo(!there);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          map,     the maps,         false, true
          mapping, a map,            false, true
          carry,   it carries,       false, true
          car,     it carries,       false, false
          car,     it carries,       true,  true
          lock,    ReentrantLocks,   false, true
          """)
  void knowsForms(String word, String text, boolean beginning, boolean there) throws IOException {
    try (LuceneTruth lucene = LuceneTruth.of(pages(text))) {
      SortedSet<String> found = lucene.words(List.of(word), beginning);

      assertThat(found.isEmpty()).isEqualTo(!there);
      assertThat(truth(text).chunk(word, beginning)).isEqualTo(found);
    }
  }

  @Test
  void knowsPhrases() throws IOException {
    try (LuceneTruth lucene = LuceneTruth.of(pages("a queue that\nis full.", "is 满 full"))) {
      assertThat(lucene.phrase(List.of("that", "is"))).containsExactly("0");
      assertThat(lucene.phrase(List.of("is", "full"))).containsExactly("0");
      assertThat(lucene.phrase(List.of("queue", "full"))).isEmpty();
    }
  }

  @Test
  void readsBlocks() {
    String page =
        """
        <title>T - Site</title><h1>The <em>title</em></h1><nav>elsewhere</nav>
        <div data-pagefind-body><p>one<b>two</b> three<p>four<br>five
        <h2>six<a data-chrome href="#x">#</a></h2>
        <table><tr><td>a</td><td>b</td></tr></table><pre>x
          y</pre><p data-pagefind-ignore>seven</p></div>
        """;

    List<VisiblePage> pages = VisiblePages.read("p.html", page);

    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).blocks())
        .containsExactly("The title", "onetwo three", "four\nfive", "six", "a", "b", "x\n  y");
    assertThat(VisiblePages.read("p.html", "<h1>no body</h1>")).isEmpty();
  }

  /** Texts of which nobody reads more than the start. */
  @Test
  void shortensEndlessRuns() {
    String page = "<div data-pagefind-body><p>a " + "b".repeat(600) + " c<p>" + "锁".repeat(600);

    List<String> blocks = VisiblePages.read("p.html", page).get(0).blocks();

    assertThat(blocks.get(0)).isEqualTo("a " + "b".repeat(100) + "… c");
    assertThat(blocks.get(1)).hasSize(600);
  }

  private static BruteForce truth(String... texts) {
    return new BruteForce(pages(texts));
  }

  private static List<VisiblePage> pages(String... texts) {
    List<VisiblePage> pages = new ArrayList<>();
    for (String text : texts) {
      pages.add(new VisiblePage(String.valueOf(pages.size()), "", List.of(text)));
    }
    return pages;
  }
}
