package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.search.IndexReader.Block;
import io.github.shelfmark.search.IndexReader.Posting;
import io.github.shelfmark.search.IndexReader.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatReadingAllPagesFinds(long seed) throws IOException {
    SearchSite site = RandomSites.site(seed, 150, 12);
    Map<String, List<Posting>> expected = BruteForce.terms(site);
    IndexReader index = index(site);

    assertThat(new ArrayList<>(index.terms().keySet()))
        .containsExactlyElementsOf(expected.keySet());
    assertThat(index.terms()).isEqualTo(expected);
    List<String> terms = new ArrayList<>(expected.keySet());
    Collections.shuffle(terms, new Random(seed));
    for (String term : terms.subList(0, 20)) {
      assertThat(index.find(term)).isEqualTo(expected.get(term));
    }
    assertThat(index.find("nosuchterm")).isEmpty();
    assertThat(index.find("\u0001")).isEmpty();
  }

  @Test
  void positionsOfFrequentTermsAreApart() throws IOException {
    SearchSite site = RandomSites.site(5, 1500, 25);
    IndexReader index = index(site);

    assertThat(index.files.keySet()).contains("h/0.bin").doesNotContain("local.js");
    assertThat(index.local).isFalse();
    assertThat(index.terms()).isEqualTo(BruteForce.terms(site));
  }

  @Test
  void manyRangesAreReadAsOne() throws IOException {
    SearchSite site = RandomSites.site(6, 300, 10);
    Map<String, byte[]> one = write(site, 4);
    Map<String, byte[]> many = new ConcurrentHashMap<>();
    SearchIndex.write(site, 5_000, many::put);

    assertSame(one, many);
  }

  @Test
  void theFilesDependOnTheSiteAlone() throws IOException {
    SearchSite site = RandomSites.site(7, 300, 10);
    Map<String, byte[]> one = write(site, 1);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertSame(one, write(site, 8));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(new TreeMap<>(other).keySet())
        .containsExactlyElementsOf(new TreeMap<>(one).keySet());
    one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void theVersionChangesWithAnyText() throws IOException {
    String before = index(site(page("a.html", "one two"))).version;

    assertThat(before).hasSize(16);
    assertThat(index(site(page("a.html", "one two"))).version).isEqualTo(before);
    assertThat(index(site(page("a.html", "two one"))).version).isNotEqualTo(before);
    assertThat(index(site(page("b.html", "one two"))).version).isNotEqualTo(before);
  }

  @Test
  void pagesHaveTheirPlaces() throws IOException {
    SearchSite site = RandomSites.site(8, 50, 3);
    IndexReader index = index(site);

    assertThat(index.languages).isEqualTo(site.languages());
    assertThat(index.sections).isEqualTo(site.sections());
    assertThat(index.pages).hasSize(50);
    for (int i = 0; i < 50; i++) {
      SearchPage page = site.pages().get(i);
      IndexReader.Page read = index.pages.get(i);
      assertThat(read.url()).isEqualTo(page.url());
      assertThat(read.title()).isEqualTo(page.title());
      assertThat(read.section()).isEqualTo(page.section());
      assertThat(read.language()).isEqualTo(page.language());
    }
  }

  @Test
  void lengthsAreCountedInTokensWithoutParts() throws IOException {
    IndexReader index = index(site(page("a.html", "fooBar ".repeat(79)), page("b.html", "x")));

    assertThat(index.pages.get(0).length()).isEqualTo(9);
    assertThat(index.averageLength).isEqualTo(40);
  }

  @Test
  void flagsSayWhereATermStands() throws IOException {
    PageText text =
        new PageText.Builder(100)
            .block(PageText.TITLE, "alpha beta")
            .heading(2, "beta", "beta gamma")
            .block(PageText.CODE, "alpha delta gamma")
            .block(PageText.BODY, "epsilon")
            .build();
    IndexReader index = index(site(new SearchPage("a.html", "alpha beta", -1, 0, text)));

    assertThat(index.find("alpha")).containsExactly(new Posting(0, 1, List.of(0, 12)));
    assertThat(index.find("beta")).containsExactly(new Posting(0, 3, List.of(2, 6)));
    assertThat(index.find("gamma").get(0).flags()).isEqualTo(2);
    assertThat(index.find("delta").get(0).flags()).isEqualTo(4);
    assertThat(index.find("epsilon").get(0).flags()).isZero();
  }

  @Test
  void filesAreSortedAndHaveTheirSize() throws IOException {
    IndexReader index = index(RandomSites.site(9, 1500, 25));

    assertThat(index.firstTerms).isSortedAccordingTo(IndexReader::compare).hasSizeGreaterThan(5);
    for (int i = 0; i < index.firstTerms.size(); i++) {
      Input file = index.open("t/%03d.bin".formatted(i));
      assertThat(file.left()).isLessThan(TermShard.SIZE + 100);
      assertThat(index.shard(i).keySet().iterator().next()).isEqualTo(index.firstTerms.get(i));
      if (i + 1 < index.firstTerms.size()) {
        assertThat(file.left()).isGreaterThan(TermShard.SIZE / 2);
      }
    }
    assertThat(index.words()).isSortedAccordingTo(IndexReader::compare).doesNotHaveDuplicates();
  }

  @Test
  void wordsOfLatinLettersAreReversed() throws IOException {
    IndexReader index = index(site(page("a.html", "Maven mavén plug plugin slf4j 分布式 builds")));

    assertThat(index.words()).containsExactly("nevam", "nigulp", "sdliub");
  }

  @Test
  void textsAreThoseOfThePages() throws IOException {
    SearchSite site = RandomSites.site(10, 100, 12);
    List<Segment> texts = index(site).texts();

    assertThat(texts)
        .extracting(Segment::page)
        .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    for (Segment text : texts) {
      PageText.Builder builder = new PageText.Builder(100);
      for (Block block : text.blocks()) {
        if (block.kind() == PageText.HEADING) {
          builder.heading(block.level(), block.id(), block.text());
        } else {
          builder.block(block.kind(), block.text());
        }
      }
      assertThat(builder.build()).isEqualTo(site.pages().get(text.page()).text());
    }
  }

  @Test
  void largePagesAreDividedWithoutChangingAToken() throws IOException {
    Random random = new Random(11);
    StringBuilder code = new StringBuilder();
    while (code.length() < 70_000) {
      code.append(RandomTexts.text(random, 50)).append('\n');
    }
    String han = "分布式系统，".repeat(3000);
    PageText.Builder text =
        new PageText.Builder(100).block(PageText.TITLE, "Large").block(PageText.BODY, han);
    for (int i = 0; i < 30; i++) {
      text.heading(2, "h" + i, "Heading " + i).block(PageText.BODY, RandomTexts.text(random, 900));
    }
    text.block(PageText.CODE, code.toString()).block(PageText.BODY, "the end. 终");
    SearchSite site =
        site(
            page("a.html", "before"),
            new SearchPage("b.html", "Large", -1, 0, text.build()),
            page("c.html", "after"));
    IndexReader index = index(site);

    assertThat(index.terms()).isEqualTo(BruteForce.terms(site));
    List<Segment> pieces = index.texts().stream().filter(piece -> piece.page() == 1).toList();
    assertThat(pieces).hasSizeGreaterThan(10);
    assertThat(index.parts).hasSizeGreaterThan(10);
    Map<String, List<Integer>> positions = new TreeMap<>();
    for (Segment piece : pieces) {
      BruteForce.read(piece, positions);
    }
    Map<String, List<Integer>> expected = new TreeMap<>();
    index
        .terms()
        .forEach(
            (term, postings) ->
                postings.stream()
                    .filter(posting -> posting.page() == 1)
                    .forEach(posting -> expected.put(term, posting.positions())));
    assertThat(positions).isEqualTo(expected);
    for (Segment piece : pieces) {
      int[] part = index.parts.get(piece.part());
      assertThat(part[0] < 1 || (part[0] == 1 && part[1] <= piece.position())).isTrue();
    }
  }

  @Test
  void aLineOfAMegabyteCostsNothing() throws IOException {
    String line = "QUJD".repeat(1 << 18);
    IndexReader index = index(site(page("a.html", "before " + line + " after")));

    assertThat(index.terms())
        .containsOnlyKeys("before", line.substring(0, 64).toLowerCase(Locale.ROOT), "after");
    assertThat(index.find("after")).containsExactly(new Posting(0, 0, List.of(4)));
    int size =
        index.files.entrySet().stream()
            .filter(file -> !file.getKey().startsWith("local"))
            .mapToInt(file -> file.getValue().length)
            .sum();
    assertThat(size).isLessThan(10_000);
  }

  @Test
  void sitesMayBeEmpty() throws IOException {
    IndexReader none = index(site());
    assertThat(none.pages).isEmpty();
    assertThat(none.terms()).isEmpty();
    assertThat(none.files).containsOnlyKeys("index.bin", "local.js");

    IndexReader noText =
        index(site(new SearchPage("a.html", "A", -1, 0, new PageText.Builder(0).build())));
    assertThat(noText.pages).hasSize(1);
    assertThat(noText.find("a")).isEmpty();
  }

  @Test
  void manySmallPagesAreIndexed() throws IOException {
    List<SearchPage> pages = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      pages.add(page("p/" + i, "every page has number " + i));
    }
    IndexReader index = index(new SearchSite(List.of("en"), List.of(), pages));

    assertThat(index.pages).hasSize(70_000);
    assertThat(index.pages.get(69_999).url()).isEqualTo("p/69999");
    assertThat(index.find("every")).hasSize(70_000);
    assertThat(index.find("69999")).containsExactly(new Posting(69_999, 0, List.of(8)));
    assertThat(index.files.keySet()).contains("pages-8.bin");
  }

  @Test
  void smallIndexesAreInAScriptAsWell() throws IOException {
    IndexReader index = index(site(page("a.html", "one two")));

    assertThat(index.local).isTrue();
    String script = new String(index.files.get("local.js"), StandardCharsets.UTF_8);
    assertThat(script)
        .startsWith("shelfmarkSearchFiles({\n\"pages-0.bin\":\"H4sI")
        .endsWith("\"});\n");
    index.files.keySet().stream()
        .filter(path -> !path.equals("local.js"))
        .forEach(path -> assertThat(script).contains("\"" + path + "\":"));
  }

  @Test
  void whatTheTargetThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                SearchIndex.write(
                    site(page("a.html", "one")),
                    (path, bytes) -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static SearchSite site(SearchPage... pages) {
    return new SearchSite(List.of("en"), List.of(), List.of(pages));
  }

  private static SearchPage page(String url, String text) {
    PageText blocks = new PageText.Builder(100).block(PageText.BODY, text).build();
    return new SearchPage(url, url, -1, 0, blocks);
  }

  private static IndexReader index(SearchSite site) throws IOException {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    SearchIndex.write(site, files::put);
    return new IndexReader(new LinkedHashMap<>(files));
  }

  private static Map<String, byte[]> write(SearchSite site, int threads) {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(
              () -> {
                SearchIndex.write(site, files::put);
                return true;
              })
          .join();
    } finally {
      pool.shutdown();
    }
    return files;
  }
}
