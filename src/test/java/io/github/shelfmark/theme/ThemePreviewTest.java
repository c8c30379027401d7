package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Writes a whole sample site to {@code target/theme-preview} for viewing, and checks all of its
 * links.
 */
class ThemePreviewTest {
  private static final Path PREVIEW = Path.of("target", "theme-preview");

  private final Theme theme = Theme.load(Optional.empty(), new Findings());
  private final Map<String, byte[]> files = new TreeMap<>();

  @Test
  void everyLinkOfTheSampleWorks() throws IOException {
    SampleSite.Built built = sample().build(theme);
    for (Document document : built.site().documents()) {
      put(document.output(), built.rendered(document.output(), bodyOf(document)));
    }
    for (Section section : built.sections().sections()) {
      if (section.index().isEmpty()) {
        put(section.output(), built.renderer().section(section));
      }
    }
    put("404.html", built.renderer().notFound());
    files.putAll(theme.assets());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = PREVIEW.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    files.keySet().stream().filter(name -> name.endsWith(".html")).forEach(this::followLinks);
  }

  private void put(String output, Made rendered) {
    assertThat(rendered.findings()).isEmpty();
    files.put(output, rendered.bytes());
  }

  private void followLinks(String output) {
    String html = new String(files.get(output), StandardCharsets.UTF_8);
    URI base = URI.create("/manual/" + Url.encode(output));
    for (Element element : Jsoup.parse(html).select("[href], [src]")) {
      String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      URI target = base.resolve(link);
      if (target.getScheme() == null) {
        assertThat(target.getPath()).as("%s in %s", link, output).startsWith("/manual/");
        String file = target.getPath().substring("/manual/".length());
        assertThat(files)
            .as("%s in %s", link, output)
            .containsKey(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
      }
    }
  }

  private static SampleSite sample() {
    SampleSite site =
        new SampleSite()
            .info(
                new SiteInfo(
                    "Shelf of Systems",
                    "Working notes on distributed systems, in English and 中文.",
                    "https://example.org",
                    "/manual",
                    "en",
                    "",
                    "https://example.org/repository",
                    "https://example.org/edit/"))
            .nav("Guide", "/guide/", "Systems", "/distributed/", "About", "/about/")
            .page("/", "Shelf of Systems")
            .page("/about/", "About these notes")
            .post("/distributed/glossary/availability.html", "Availability", "sequence", 1)
            .post("/distributed/glossary/latency.html", "Latency and throughput", "sequence", 2)
            .post("/distributed/data/cache/cache-aside.html", "旁路缓存", "sequence", 1)
            .post("/distributed/data/cache/avalanche.html", "缓存雪崩、穿透与击穿", "sequence", 2);
    String[] consensus = {"Paxos", "Multi-Paxos", "Raft", "ZAB", "Gossip 协议", "拜占庭将军问题"};
    for (int i = 0; i < consensus.length; i++) {
      site.post(
          "/distributed/node/consensus/" + (i + 1) + ".html",
          consensus[i],
          "sequence",
          i + 1,
          "lang",
          "zh-CN",
          "description",
          i % 2 == 0 ? "多数派如何在不可靠的网络上对一个值达成一致。" : "");
    }
    String[] lock = {"基于 Redis 的分布式锁", "Redlock 的争议", "基于 ZooKeeper 的分布式锁", "租约"};
    for (int i = 0; i < lock.length; i++) {
      site.post(
          "/distributed/node/lock/" + (i + 1) + ".html",
          lock[i],
          "sequence",
          i + 1,
          "lang",
          "zh-CN");
    }
    String[] guide = {"Install", "Write your first page", "Sections", "Deploy"};
    for (int i = 0; i < guide.length; i++) {
      site.page(
          "/guide/" + guide[i].toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".html",
          guide[i],
          "sequence",
          i + 1,
          "description",
          "What to know about step " + (i + 1) + ", with an example to start from.");
    }
    return site;
  }

  private static Body bodyOf(Document document) {
    String name = document.path().contains("lock/1") ? "chinese" : "english";
    String html = resource(document.output().equals("index.html") ? "home" : name);
    List<Heading> headings =
        Jsoup.parseBodyFragment(html).select("h1, h2, h3").stream()
            .map(h -> new Heading(h.normalName().charAt(1) - '0', h.id(), h.text()))
            .toList();
    return new Body(html, headings, List.of());
  }

  private static String resource(String name) {
    try (InputStream in = ThemePreviewTest.class.getResourceAsStream(name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
