package io.github.shelfmark.bench;

import io.github.shelfmark.bench.Flavour.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the documents that all tools are measured with: the same Markdown for each, about 3.5 kB
 * per page, with only as much additional markup as a tool requires. One page in five is in Chinese.
 * The same arguments produce the same bytes on any machine.
 */
public final class Corpus {
  private static final int PAGES_A_SECTION = 25;
  private static final int LINKS_ON_HOME = 20;

  private final Flavour flavour;
  private final int pages;
  private final int sections;
  private final int moreLinks;

  private Corpus(int pages, Flavour flavour, int moreLinks) {
    this.pages = pages;
    this.flavour = flavour;
    this.moreLinks = moreLinks;
    this.sections = (pages + PAGES_A_SECTION - 1) / PAGES_A_SECTION;
  }

  /**
   * Writes a corpus.
   *
   * @param arguments the number of pages, the kind of front matter ({@code yaml}, {@code hugo},
   *     {@code jekyll}, {@code jbake} or {@code maven}), the output directory, and how many links a
   *     page has besides its three (0)
   */
  public static void main(String... arguments) throws IOException {
    int moreLinks = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
    write(
        new Corpus(Integer.parseInt(arguments[0]), Flavour.of(arguments[1]), moreLinks),
        Path.of(arguments[2]));
  }

  /** Writes the given number of pages below a directory, with a subdirectory for each section. */
  static void write(int pages, Flavour flavour, Path directory) throws IOException {
    write(new Corpus(pages, flavour, 0), directory);
  }

  private static void write(Corpus corpus, Path directory) throws IOException {
    for (int section = 0; section < corpus.sections; section++) {
      Files.createDirectories(directory.resolve(section(section)));
    }
    corpus.home(directory);
    if (corpus.flavour.wantsIndexes()) {
      IntStream.range(0, corpus.sections).parallel().forEach(s -> corpus.index(s, directory));
    }
    IntStream.range(0, corpus.pages).parallel().forEach(page -> corpus.page(page, directory));
  }

  private void home(Path directory) {
    Page home = new Page("", "index", "Field notes", 0);
    String links =
        IntStream.range(0, Math.min(sections, LINKS_ON_HOME))
            .mapToObj(s -> "- [" + sectionTitle(s) + "](/" + section(s) + "/)\n")
            .collect(Collectors.joining());
    save(
        directory.resolve(flavour.fileName(home)),
        flavour.head(home, home, home)
            + "All about records, replicas and the people who run them.\n\n"
            + links);
  }

  private void index(int section, Path directory) {
    Page index = new Page(section(section), "index", sectionTitle(section), section + 1);
    StringBuilder text = new StringBuilder(flavour.head(index, index, index));
    if (flavour.wantsLists()) {
      int first = section * PAGES_A_SECTION;
      for (int i = first; i < Math.min(pages, first + PAGES_A_SECTION); i++) {
        text.append("- ").append(link(i)).append('\n');
      }
    }
    save(directory.resolve(index.section()).resolve(flavour.fileName(index)), text);
  }

  private void page(int number, Path directory) {
    SplittableRandom random = new SplittableRandom(number);
    Prose prose = new Prose(random, isChinese(number));
    Page page = page(number);
    Page previous = page(Math.max(number - 1, 0));
    Page next = page(Math.min(number + 1, pages - 1));
    StringBuilder text = new StringBuilder(flavour.head(page, previous, next));
    text.append(prose.sentences(3)).append("\n\n");
    for (int part = 1; part <= 3; part++) {
      text.append("## ").append(prose.heading(part)).append("\n\n");
      text.append(prose.sentences(2)).append("\n\n");
      text.append(prose.sentences(1)).append(" See ").append(link(random.nextInt(pages)));
      text.append(" for more.\n\n");
      switch (part) {
        case 1 -> text.append(prose.code());
        case 2 -> text.append(prose.table());
        default -> text.append(prose.list()).append('\n').append(prose.settings());
      }
      text.append("\n### ").append(prose.heading(part)).append("\n\n");
      text.append(prose.sentences(2)).append("\n\n");
    }
    text.append("> ").append(prose.sentences(1)).append('\n');
    for (int i = 0; i < moreLinks; i++) {
      text.append(i == 0 ? "\n- " : "- ").append(link(random.nextInt(pages))).append('\n');
    }
    text.append(flavour.foot(page, previous, next));
    save(directory.resolve(page.section()).resolve(flavour.fileName(page)), text);
  }

  private String link(int number) {
    Page page = page(number);
    return "[" + page.title() + "](" + flavour.address(page) + ")";
  }

  private static Page page(int number) {
    SplittableRandom random = new SplittableRandom(number + 7_000_000L);
    return new Page(
        section(number / PAGES_A_SECTION),
        String.format(Locale.ROOT, "page-%06d", number),
        new Prose(random, isChinese(number)).title(number),
        number % PAGES_A_SECTION + 1);
  }

  private static boolean isChinese(int number) {
    return number % 5 == 4;
  }

  private static String sectionTitle(int section) {
    return "Part " + (section + 1);
  }

  private static String section(int section) {
    return String.format(Locale.ROOT, "part-%05d", section + 1);
  }

  private static void save(Path file, CharSequence text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
