package io.github.shelfmark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the documents that all tools are timed with: the same Markdown for each, about 3.5 kB a
 * page, and only as much difference in the front matter as a tool insists on. One page in five is
 * in Chinese. The same arguments give the same bytes on any machine.
 *
 * <pre>
 * java Corpus.java 1000 yaml target/corpus
 * </pre>
 */
public final class Corpus {
  private static final int PAGES_A_SECTION = 25;

  private static final String[] NOUNS = {
    "request", "replica", "index", "journal", "snapshot", "worker", "schema", "record", "cluster",
    "session", "buffer", "deadline", "partition", "consumer", "registry", "template", "signature",
    "checksum", "transaction", "listener", "container", "resolver", "scheduler", "descriptor"
  };
  private static final String[] VERBS = {
    "reads", "keeps", "replaces", "confirms", "forwards", "drops", "compares", "locks", "measures",
    "repeats", "collects", "splits", "publishes", "restores", "limits", "announces"
  };
  private static final String[] ENDS = {
    "before the next one starts", "when the queue is full", "without waiting for the disk",
    "unless the operator says otherwise", "once all peers agree", "as long as the lease lasts",
    "in the order of arrival", "and tells the caller why", "at most twice", "in the background"
  };
  private static final String[] CHINESE = {
    "写入请求先进入日志", "副本之间通过心跳保持联系", "读取时不需要加锁", "配置修改后立即生效",
    "超时之后由调度器重新分配", "索引按照时间顺序合并", "客户端只需要知道入口地址", "失败的任务会自动重试",
    "每个分区都有唯一的负责人", "快照保存在独立的目录中", "这样可以避免重复计算", "旧的数据在后台慢慢清理",
    "监控指标每十秒汇总一次", "两个版本可以同时运行", "签名在发布之前完成校验"
  };

  private final String header;
  private final int pages;
  private final int sections;

  private Corpus(int pages, String header) {
    this.pages = pages;
    this.header = header;
    this.sections = (pages + PAGES_A_SECTION - 1) / PAGES_A_SECTION;
  }

  /**
   * Writes a corpus.
   *
   * @param arguments how many pages, what front matter ({@code yaml}, {@code hugo}, {@code jbake} or
   *     {@code maven}), and the directory to write into
   */
  public static void main(String... arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), arguments[1], Path.of(arguments[2]));
  }

  /** Writes that many pages below a directory, each section's in a directory of its own. */
  static void write(int pages, String header, Path directory) throws IOException {
    Corpus corpus = new Corpus(pages, header);
    for (int section = 0; section < corpus.sections; section++) {
      Files.createDirectories(directory.resolve(section(section)));
    }
    Files.writeString(directory.resolve(corpus.index("index.md", "_index.md")), corpus.home());
    IntStream.range(0, corpus.sections).parallel().forEach(s -> corpus.overview(s, directory));
    IntStream.range(0, pages).parallel().forEach(page -> corpus.page(page, directory));
  }

  /** What stands at the head of each section for tools that make no overview by themselves. */
  private void overview(int section, Path directory) {
    if (header.equals("yaml")) {
      return;
    }
    List<String> links = new ArrayList<>();
    for (int i = section * PAGES_A_SECTION; i < pages && i < (section + 1) * PAGES_A_SECTION; i++) {
      links.add("- [" + title(i) + "](/" + address(i) + ")");
    }
    // Hugo lists a section's pages itself.
    String list = header.equals("hugo") ? "" : String.join("\n", links) + "\n";
    String name = index("index.md", "_index.md");
    save(
        directory.resolve(section(section)).resolve(name),
        frontMatter(sectionTitle(section), section + 1) + list);
  }

  private String index(String usual, String hugo) {
    return header.equals("hugo") ? hugo : usual;
  }

  private String home() {
    return frontMatter("Field notes", 0)
        + "All about records, replicas and the people who run them.\n\n"
        + IntStream.range(0, Math.min(sections, 20))
            .mapToObj(s -> "- [" + sectionTitle(s) + "](/" + section(s) + "/)\n")
            .collect(Collectors.joining());
  }

  private void page(int page, Path directory) {
    SplittableRandom random = new SplittableRandom(page);
    boolean chinese = page % 5 == 4;
    IntFunction<String> sentences = count -> sentences(random, count, chinese);
    StringBuilder text = new StringBuilder(frontMatter(title(page), page % PAGES_A_SECTION + 1));
    text.append(sentences.apply(3)).append("\n\n");
    for (int part = 1; part <= 3; part++) {
      text.append("## ").append(heading(random, part, chinese)).append("\n\n");
      text.append(sentences.apply(2)).append("\n\n");
      text.append(sentences.apply(1)).append(' ').append(link(random)).append("\n\n");
      if (part == 1) {
        text.append(code(random)).append('\n');
      } else if (part == 2) {
        text.append(table(random, sentences)).append('\n');
      } else {
        text.append(list(random, sentences)).append('\n').append(settings(random)).append('\n');
      }
      text.append("### ").append(heading(random, part, chinese)).append("\n\n");
      text.append(sentences.apply(2)).append("\n\n");
    }
    text.append("> ").append(sentences.apply(1)).append("\n");
    save(directory.resolve(section(page / PAGES_A_SECTION)).resolve(name(page) + ".md"), text);
  }

  private String frontMatter(String title, int weight) {
    return switch (header) {
      case "jbake" -> "title=" + title + "\ntype=page\nstatus=published\n~~~~~~\n\n";
      case "maven" -> "---\ntitle: " + title + "\n---\n\n# " + title + "\n\n";
      case "hugo" -> "---\ntitle: " + title + "\nweight: " + weight + "\n---\n\n";
      default -> "---\ntitle: " + title + "\nsequence: " + weight + "\n---\n\n";
    };
  }

  private static String sentences(SplittableRandom random, int count, boolean chinese) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (chinese) {
        text.append(pick(random, CHINESE)).append('，');
        text.append(pick(random, CHINESE)).append('，');
        text.append("**").append(pick(random, CHINESE)).append("**。");
      } else {
        text.append(i == 0 ? "" : " ").append("The *").append(pick(random, NOUNS)).append("* ");
        text.append(pick(random, VERBS)).append(" the ").append(pick(random, NOUNS));
        text.append(" of each `").append(pick(random, NOUNS)).append("` ");
        text.append(pick(random, ENDS)).append('.');
      }
    }
    return text.toString();
  }

  private static String heading(SplittableRandom random, int part, boolean chinese) {
    if (chinese) {
      return "第" + part + "步 " + pick(random, CHINESE);
    }
    String noun = pick(random, NOUNS);
    return "How the " + noun + " " + pick(random, VERBS) + " a " + pick(random, NOUNS);
  }

  private String link(SplittableRandom random) {
    int target = random.nextInt(pages);
    return "See [" + title(target) + "](/" + address(target) + ") for more.";
  }

  private static String code(SplittableRandom random) {
    String type = capital(pick(random, NOUNS));
    String field = pick(random, NOUNS);
    return """
        ```java
        /** Counts what the %2$s has seen. */
        public final class %1$sCounter {
          private final Map<String, Integer> %2$ss = new HashMap<>();

          public int add(String name, int times) {
            if (times < 0) {
              throw new IllegalArgumentException("times: " + times);
            }
            return %2$ss.merge(name, times, Integer::sum); // %3$d at most
          }
        }
        ```
        """
        .formatted(type, field, random.nextInt(1000));
  }

  private static String settings(SplittableRandom random) {
    return """
        ```yaml
        %s:
          enabled: true
          limit: %d
          names: [%s, %s]
        ```
        """
        .formatted(
            pick(random, NOUNS), random.nextInt(500), pick(random, NOUNS), pick(random, NOUNS));
  }

  private static String table(SplittableRandom random, IntFunction<String> sentences) {
    StringBuilder table = new StringBuilder("| Name | Default | Meaning |\n|---|--:|---|\n");
    for (int row = 0; row < 5; row++) {
      table.append("| `").append(pick(random, NOUNS)).append('.').append(pick(random, NOUNS));
      table.append("` | ").append(random.nextInt(9000)).append(" | ");
      table.append(sentences.apply(1)).append(" |\n");
    }
    return table.toString();
  }

  private static String list(SplittableRandom random, IntFunction<String> sentences) {
    StringBuilder list = new StringBuilder();
    for (int item = 1; item <= 4; item++) {
      list.append(item).append(". ").append(sentences.apply(1)).append('\n');
      if (item % 2 == 0) {
        list.append("   - ").append(pick(random, NOUNS)).append('\n');
        list.append("   - ").append(pick(random, NOUNS)).append('\n');
      }
    }
    return list.toString();
  }

  private static String title(int page) {
    SplittableRandom random = new SplittableRandom(page + 7_000_000L);
    if (page % 5 == 4) {
      return pick(random, CHINESE) + " " + page;
    }
    return "The " + pick(random, NOUNS) + " and the " + pick(random, NOUNS) + " " + page;
  }

  private static String sectionTitle(int section) {
    return "Part " + (section + 1);
  }

  private static String section(int section) {
    return String.format(Locale.ROOT, "part-%05d", section + 1);
  }

  private static String name(int page) {
    return String.format(Locale.ROOT, "page-%06d", page);
  }

  private static String address(int page) {
    return section(page / PAGES_A_SECTION) + "/" + name(page) + "/";
  }

  private static String pick(SplittableRandom random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static void save(Path file, CharSequence text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
