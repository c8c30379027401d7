package io.github.shelfmark.engine;

import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.Answers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers of all rooms together; each question that is the same for all pages is asked once.
 */
final class KnownAnswers {
  private final List<Answers> rooms;
  private final boolean nothingMoved;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /**
   * Answers for one state of a site.
   *
   * @param rooms those who know
   * @param addresses a digest of where everything stood in the last build
   */
  KnownAnswers(List<Answers> rooms, String addresses) {
    this.rooms = rooms;
    this.nothingMoved = addresses.equals(addresses());
  }

  /** A digest of where everything in the site stands. */
  String addresses() {
    return Objects.requireNonNullElse(answer(SiteLinks.ADDRESSES + ' ', ""), "");
  }

  /** Whether the site still answers what it answered in the last build. */
  boolean holds(String read, String answer, String path) {
    boolean link = read.startsWith(SiteLinks.LINK + ' ');
    return (link && nothingMoved) || answer.equals(answer(read, path));
  }

  /**
   * What the site says today.
   *
   * @param read kind and name of what is read
   * @param path the source of the page that reads it
   * @return null for what nobody knows
   */
  @Nullable String answer(String read, String path) {
    int blank = read.indexOf(' ');
    String kind = read.substring(0, blank);
    String name = read.substring(blank + 1);
    return kind.equals(SiteLinks.LINK)
        ? ask(kind, name, path)
        : known
            .computeIfAbsent(read, unused -> Optional.ofNullable(ask(kind, name, "")))
            .orElse(null);
  }

  private @Nullable String ask(String kind, String name, String path) {
    for (Answers room : rooms) {
      String answer = room.answer(kind, name, path);
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }
}
