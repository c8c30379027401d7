package io.github.shelfmark.testing.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes the documents that the search is tested and measured with: pages of 3 to 6 kB, of twenty
 * ten in English, four in Chinese, three in Japanese and three in several languages. Vocabulary and
 * frequencies are like those of real texts, because the size of an index depends on them. The same
 * arguments make the same bytes on any machine.
 */
public final class SearchCorpus {
  /** The page that has the line of base64. */
  public static final String BLOB = "part-0001/page-00007.md";

  private static final int PAGES_A_SECTION = 25;
  private static final int BLOB_SIZE = 1_000_000;
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final int number;
  private final SplittableRandom random;
  private final Technical technical;
  private final StringBuilder text = new StringBuilder();

  private SearchCorpus(int number) {
    this.number = number;
    this.random = new SplittableRandom(number * 31L + 5);
    this.technical = new Technical(random);
  }

  /**
   * Writes a corpus.
   *
   * @param arguments the number of pages, the directory, and {@code blob} for a line of 1 MB of
   *     base64 on one page
   */
  public static void main(String... arguments) {
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), arguments.length > 2);
  }

  /** Writes the given number of pages below a directory, 25 in each subdirectory. */
  public static void write(int pages, Path directory, boolean blob) {
    for (int first = 0; first < pages; first += PAGES_A_SECTION) {
      save(directory.resolve(section(first)).resolve("index.md"), index(first));
    }
    save(directory.resolve("index.md"), "---\ntitle: Field notes\n---\n\nAll about records.\n");
    save(directory.resolve("site.yml"), "title: Field notes\nurl: https://notes.example\n");
    IntStream.range(0, pages)
        .parallel()
        .forEach(
            page ->
                save(
                    directory.resolve(path(page)),
                    new SearchCorpus(page).page()
                        + (blob && path(page).equals(BLOB) ? blob() : "")));
  }

  private static String section(int page) {
    return String.format(Locale.ROOT, "part-%04d", page / PAGES_A_SECTION + 1);
  }

  private static String path(int page) {
    return section(page) + String.format(Locale.ROOT, "/page-%05d.md", page);
  }

  private static String index(int first) {
    EnglishProse prose = new EnglishProse(new SplittableRandom(first + 1_000_003L));
    return "---\ntitle: Part "
        + (first / PAGES_A_SECTION + 1)
        + ", "
        + prose.phrase()
        + "\n---\n\n"
        + prose.sentence()
        + "\n";
  }

  private String page() {
    int kind = number % 20;
    boolean mixed = kind >= 17;
    Prose first =
        kind < 10
            ? new EnglishProse(random)
            : kind < 14 || mixed ? HanProse.chinese(random) : HanProse.japanese(random);
    Prose second =
        mixed ? kind == 19 ? HanProse.japanese(random) : new EnglishProse(random) : first;
    String language = kind < 10 ? "en" : kind < 14 || mixed ? "zh" : "ja";
    text.append("---\ntitle: \"").append(first.phrase());
    text.append("\"\norder: ").append(number % PAGES_A_SECTION + 1);
    text.append("\nlang: ").append(language).append("\n---\n\n");
    paragraph(first, 4);
    int parts = 2 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      part(part % 2 == 0 ? first : second);
    }
    if (random.nextInt(6) == 0) {
      text.append("> ").append(Oddities.next(random)).append("\n\n");
    }
    return text.toString();
  }

  private void part(Prose prose) {
    text.append("## ").append(prose.phrase());
    text.append(random.nextInt(3) == 0 ? " " + technical.type() : "").append("\n\n");
    paragraph(prose, 3);
    paragraph(prose, 2 + random.nextInt(3));
    switch (random.nextInt(5)) {
      case 0 -> text.append(technical.block()).append('\n');
      case 1 -> list(prose);
      case 2 -> table(prose);
      default -> paragraph(prose, 3);
    }
    if (random.nextBoolean()) {
      text.append("### ").append(prose.phrase()).append("\n\n");
      paragraph(prose, 2 + random.nextInt(3));
    }
  }

  private void paragraph(Prose prose, int sentences) {
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : prose.gap());
      String sentence = prose.sentence();
      switch (random.nextInt(12)) {
        case 0 ->
            text.append(sentence, 0, sentence.length() - 1)
                .append(prose.gap().isEmpty() && random.nextBoolean() ? "" : " ")
                .append('`')
                .append(technical.inline())
                .append('`')
                .append(sentence.charAt(sentence.length() - 1));
        case 1 ->
            text.append("**")
                .append(prose.phrase())
                .append("**")
                .append(prose.gap())
                .append(sentence);
        case 2 ->
            text.append(sentence)
                .append(prose.gap())
                .append("See ")
                .append(technical.message().replace("[", "\\[").replace("_", "\\_"))
                .append(". ");
        default -> text.append(sentence);
      }
    }
    text.append("\n\n");
  }

  private void list(Prose prose) {
    for (int i = random.nextInt(4) + 2; i > 0; i--) {
      text.append("- ")
          .append(i == 2 ? "`" + technical.key() + "` " : "")
          .append(prose.phrase())
          .append('\n');
    }
    text.append('\n');
  }

  private void table(Prose prose) {
    text.append("| Name | Coordinate | Meaning |\n|---|---|---|\n");
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      text.append("| `").append(technical.option()).append("` | ").append(technical.coordinate());
      text.append(" | ").append(prose.phrase()).append(" |\n");
    }
    text.append('\n');
  }

  private static String blob() {
    SplittableRandom random = new SplittableRandom(64);
    StringBuilder blob = new StringBuilder("\n## A key store\n\n```text\nstore=");
    for (int i = 0; i < BLOB_SIZE; i++) {
      blob.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
    }
    return blob.append("==\nafterwards=readable\n```\n").toString();
  }

  private static void save(Path file, CharSequence text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
