package io.github.shelfmark.engine;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** All answers together. Each question that is the same for all pages is asked once. */
final class KnownAnswers {
  private final List<Answers> answers;
  private final boolean nothingMoved;
  private final Map<Read, Optional<String>> known = new ConcurrentSkipListMap<>(Read.ORDER);

  /**
   * Answers for one state of a site.
   *
   * @param answers what answers for each kind of read; not changed from now on
   * @param addresses the answer for {@link Read.Whole#ADDRESSES} in the last build
   */
  KnownAnswers(List<Answers> answers, String addresses) {
    this.answers = List.copyOf(answers);
    this.nothingMoved = addresses.equals(addresses());
  }

  /** The answer for {@link Read.Whole#ADDRESSES}. */
  String addresses() {
    return Objects.requireNonNullElse(answer(Read.Whole.ADDRESSES), "");
  }

  /** Whether the site still answers what it answered in the last build. */
  boolean holds(Read read, String answer) {
    boolean link = read instanceof Read.Link;
    return (link && nothingMoved) || answer.equals(answer(read));
  }

  /** The answer of the site as it is now; null if nothing answers. */
  @Nullable String answer(Read read) {
    if (read instanceof Read.Link) {
      return ask(read);
    }
    Optional<String> before = known.get(read);
    if (before == null) {
      before = Optional.ofNullable(ask(read));
      known.put(read, before);
    }
    return before.orElse(null);
  }

  private @Nullable String ask(Read read) {
    for (Answers each : answers) {
      String answer = each.answer(read);
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }
}
