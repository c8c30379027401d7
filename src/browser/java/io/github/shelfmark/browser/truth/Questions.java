package io.github.shelfmark.browser.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes queries of what pages say, as readers would who look for them. */
public final class Questions {
  private static final Pattern RUN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,}");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{3,}(?![\\p{L}\\p{N}])");
  private static final Pattern IDENTIFIER =
      Pattern.compile("(?<![\\p{L}\\p{N}])@?[A-Za-z][a-z0-9]+[A-Z][A-Za-z0-9]+(?![\\p{L}\\p{N}])");
  private static final Pattern PART = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+");
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "(?<![\\w.:-])(?:[a-z][\\w.]+:[a-z][\\w-]+(?::\\d[\\w.]*)?|--?[A-Za-z][\\w-]{3,}(?:\\.[\\w]+)?"
              + "|[a-z][a-z0-9]+(?:[._][A-Za-z][A-Za-z0-9]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+)(?![\\w:])");
  private static final Pattern MESSAGE =
      Pattern.compile("[A-Za-z]+(?: [A-Za-z]+){0,3}: [A-Za-z@.]+(?: [A-Za-z]+){0,2}");
  private static final Pattern TWO_WORDS =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2,}(?:,? [A-Za-z]{2,}){1,3}(?![\\p{L}\\p{N}])");
  private static final int MOST_TRIES = 100_000;

  private final List<VisiblePage> pages;
  private final BruteForce all;
  private final LuceneTruth lucene;
  private final SplittableRandom random;

  /** Makes queries about some pages, always the same ones. */
  public Questions(List<VisiblePage> pages, BruteForce all, LuceneTruth lucene, long seed) {
    this.pages = pages;
    this.all = all;
    this.lucene = lucene;
    this.random = new SplittableRandom(seed);
  }

  /** Parts of Chinese and Japanese texts, two to six characters long, wherever words begin. */
  public List<Question> characters(int count) {
    return different(
        count,
        () -> {
          String run = some(RUN);
          int length = Math.min(run.codePointCount(0, run.length()), 2 + random.nextInt(5));
          int from = random.nextInt(run.codePointCount(0, run.length()) - length + 1);
          int start = run.offsetByCodePoints(0, from);
          String text = run.substring(start, run.offsetByCodePoints(start, length));
          return new Question("characters", text, all.containing(text));
        });
  }

  /** Characters that are on pages, but seldom after each other. */
  public List<Question> shuffled(int count) {
    return different(
        count,
        () -> {
          StringBuilder text = new StringBuilder();
          for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String run = some(RUN);
            text.appendCodePoint(run.codePointAt(0));
          }
          return new Question("shuffled", text.toString(), all.containing(text.toString()));
        });
  }

  /** Identifiers, and the parts of them. */
  public List<Question> identifiers(int count) {
    return different(
        count,
        () -> {
          String identifier = some(IDENTIFIER);
          if (random.nextBoolean()) {
            return chunk("identifier", identifier);
          }
          List<String> parts = PART.matcher(identifier).results().map(MatchResult::group).toList();
          String part = parts.get(random.nextInt(parts.size()));
          return chunk(
              "part", random.nextBoolean() ? part : part.toLowerCase(java.util.Locale.ROOT));
        });
  }

  /** Coordinates, keys, options, constants; and messages in quotes. */
  public List<Question> technical(int count) {
    return different(
        count,
        () -> {
          if (random.nextInt(3) > 0) {
            String text = some(TECHNICAL);
            // A hyphen at the start would leave pages out.
            return text.startsWith("-") && !text.startsWith("--")
                ? quoted("option", text)
                : text.startsWith("--") && random.nextBoolean()
                    ? quoted("option", text)
                    : chunk("technical", text);
          }
          return quoted("message", some(MESSAGE));
        });
  }

  /** English words, whole or begun, and phrases. */
  public List<Question> english(int count) {
    return different(
        count,
        () ->
            switch (random.nextInt(6)) {
              case 0, 1 -> words("word", List.of(some(WORD)), false);
              case 2 -> words("last word", List.of(some(WORD)), true);
              case 3 -> {
                String word = some(WORD);
                int kept = Math.min(word.length(), 3 + random.nextInt(4));
                yield words("beginning", List.of(word.substring(0, kept)), true);
              }
              case 4 -> words("words", List.of(some(WORD), some(WORD)), random.nextBoolean());
              default -> {
                List<String> words = List.of(some(TWO_WORDS).split(",? "));
                String text = '"' + String.join(" ", words) + '"';
                yield new Question("phrase", text, lucene.phrase(words));
              }
            });
  }

  /** Queries of several kinds at once, of one page or of several. */
  public List<Question> mixed(int count) {
    return different(
        count,
        () -> {
          String run = some(RUN);
          String text = run.substring(0, Math.min(run.length(), 2 + random.nextInt(2)));
          Question characters = new Question("mixed", text, all.containing(text));
          String word = some(WORD);
          return switch (random.nextInt(4)) {
            case 0 -> characters.and(word, all.chunk(word, true));
            case 1 -> {
              String identifier = some(IDENTIFIER).replace("@", "");
              yield new Question("mixed", identifier, all.chunk(identifier, false))
                  .and(text, all.containing(text));
            }
            case 2 -> {
              TreeSet<String> others = new TreeSet<>(paths());
              others.removeAll(all.chunk(word, false));
              yield characters.and("-" + word, others);
            }
            default -> joined(run, word);
          };
        });
  }

  /** Characters and a word without white space between them, if some page has that. */
  private Question joined(String run, String word) {
    VisiblePage page = pages.get(random.nextInt(pages.size()));
    List<String> found =
        Pattern.compile("\\p{IsHan}{1,3}[A-Za-z]{3,}|[A-Za-z]{3,}\\p{IsHan}{1,3}")
            .matcher(String.join("\n", page.blocks()))
            .results()
            .map(MatchResult::group)
            .toList();
    return found.isEmpty()
        ? new Question("mixed", run, all.containing(run)).and(word, all.chunk(word, true))
        : chunk("joined", found.get(random.nextInt(found.size())));
  }

  private SortedSet<String> paths() {
    TreeSet<String> paths = new TreeSet<>();
    pages.forEach(page -> paths.add(page.path()));
    return paths;
  }

  private Question chunk(String kind, String text) {
    return new Question(kind, text, all.chunk(text, true));
  }

  private Question quoted(String kind, String text) {
    return new Question(kind, '"' + text + '"', all.quoted(text));
  }

  /** With white space after the last word it may not go on. */
  private Question words(String kind, List<String> words, boolean beginning) {
    String text = String.join(" ", words) + (beginning ? "" : " ");
    return new Question(kind, text, lucene.words(words, beginning));
  }

  /** One of the places of a page that match. */
  private String some(Pattern pattern) {
    for (int i = 0; i < MOST_TRIES; i++) {
      VisiblePage page = pages.get(random.nextInt(pages.size()));
      String block = page.blocks().get(random.nextInt(page.blocks().size()));
      List<String> found = pattern.matcher(block).results().map(MatchResult::group).toList();
      if (!found.isEmpty()) {
        return found.get(random.nextInt(found.size()));
      }
    }
    throw new IllegalStateException("no page has " + pattern);
  }

  private static List<Question> different(int count, Supplier<Question> maker) {
    List<Question> questions = new ArrayList<>();
    TreeSet<String> texts = new TreeSet<>();
    for (int i = 0; i < MOST_TRIES && questions.size() < count; i++) {
      Question question = maker.get();
      if (texts.add(question.text())) {
        questions.add(question);
      }
    }
    return questions;
  }
}
