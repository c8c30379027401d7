package io.github.shelfmark.external;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers of earlier runs. Good ones are kept as long as the site wants, others for hours, because
 * they are about to be mended. A file that cannot be read counts as empty.
 */
final class AnswerCache {
  private static final String HEAD = "shelfmark external links 1";
  private static final Duration BROKEN = Duration.ofHours(4);
  private static final Duration UNCHECKED = Duration.ofHours(1);

  private final String head;
  private final Path file;
  private final Clock clock;
  private final Duration good;
  private final Map<String, Known> known = new TreeMap<>();

  private record Known(Answer answer, Instant since) {}

  /**
   * Reads what is known.
   *
   * @param hosts the hosts of this network that may be asked; what was heard from others is not
   *     told
   * @param good how long good answers are kept; nothing is kept if it is zero
   */
  AnswerCache(Path file, Clock clock, List<String> hosts, Duration good) {
    this.head = oneLine((HEAD + " " + String.join(" ", hosts)).strip());
    this.file = file;
    this.clock = clock;
    this.good = good;
    if (!good.isZero() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (!lines.isEmpty() && lines.get(0).equals(head)) {
          lines.subList(1, lines.size()).forEach(this::line);
        }
      } catch (IOException damaged) {
        known.clear();
      }
    }
  }

  private void line(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 4) {
      return;
    }
    try {
      Answer answer = new Answer(Answer.Kind.valueOf(parts[0]), parts[3]);
      Known entry = new Known(answer, Instant.ofEpochSecond(Long.parseLong(parts[1])));
      if (holds(entry)) {
        known.put(parts[2], entry);
      }
    } catch (IllegalArgumentException | DateTimeException damaged) {
      // The address is asked for again.
    }
  }

  private boolean holds(Known entry) {
    Duration longest =
        switch (entry.answer().kind()) {
          case GOOD, MOVED -> good;
          case BROKEN -> shorter(BROKEN);
          case UNCHECKED -> shorter(UNCHECKED);
        };
    Instant now = clock.instant();
    // One of the future was written when the clock was wrong.
    return !entry.since().isAfter(now) && entry.since().plus(longest).isAfter(now);
  }

  private Duration shorter(Duration limit) {
    return limit.compareTo(good) < 0 ? limit : good;
  }

  /** What is known of an address; null if it has to be asked for. */
  @Nullable Answer of(String address) {
    Known entry = known.get(address);
    return entry == null ? null : entry.answer();
  }

  /** Keeps an answer of now. */
  void put(String address, Answer answer) {
    known.put(address, new Known(answer, clock.instant()));
  }

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be written
   */
  void write() throws IOException {
    if (good.isZero()) {
      return;
    }
    StringBuilder text = new StringBuilder(head).append('\n');
    known.forEach(
        (address, entry) ->
            text.append(entry.answer().kind())
                .append('\t')
                .append(entry.since().getEpochSecond())
                .append('\t')
                .append(address)
                .append('\t')
                .append(oneLine(entry.answer().detail()))
                .append('\n'));
    Files.createDirectories(file.getParent());
    ReplacedFile.write(
        file, next -> Files.write(next, text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(c < ' ' || c == 0x85 ? ' ' : (char) c));
    return line.toString();
  }
}
