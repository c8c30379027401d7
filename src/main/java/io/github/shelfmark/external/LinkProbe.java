package io.github.shelfmark.external;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether there is something at an address: asks without the page, and again with it if
 * that is refused, follows where it leads, and asks later if the server has no time.
 */
final class LinkProbe {
  private static final int MOST_HOPS = 10;

  /** So long a link may be waited for between its questions. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final AddressRules rules;
  private final Asker asker;
  private final int retries;
  private final boolean proxied;
  private final ExternalLinks.Pauses pauses;
  private final Clock clock;

  /**
   * A probe for any number of links, used by several threads.
   *
   * @param retries how often a server is asked again
   * @param settings has the clock and waits
   */
  LinkProbe(AddressRules rules, Asker asker, int retries, ExternalLinks settings) {
    this.rules = rules;
    this.asker = asker;
    this.retries = retries;
    this.proxied = settings.proxies().isPresent();
    this.pauses = settings.pauses();
    this.clock = settings.clock();
  }

  /** What is at an address. */
  Answer probe(WebAddress start) throws InterruptedException {
    WebAddress at = start;
    WebAddress moved = start;
    Set<String> seen = new HashSet<>();
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      if (!seen.add(at.text())) {
        return Answer.unchecked("leads in a circle for a program that keeps no cookies");
      }
      String refusal = rules.refusal(at);
      if (refusal != null) {
        return from(hop, at, Answer.unchecked(refusal));
      }
      Got got = patiently(at);
      if (got.reply() == null) {
        return from(hop, at, got.answer());
      }
      int status = got.reply().status();
      boolean leads =
          status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
      if (!leads || got.reply().location().isBlank()) {
        return from(hop, at, verdict(status, start, moved));
      }
      WebAddress next = at.leadingTo(got.reply().location()).orElse(null);
      if (next == null) {
        return Answer.unchecked("leads to what is no page on the web");
      }
      if (moved.equals(at) && (status == 301 || status == 308)) {
        moved = next;
      }
      at = next;
    }
    return Answer.broken("leads on and on, more than " + MOST_HOPS + " times");
  }

  /** Says where it is that something is wrong, if that is not where the link leads. */
  private static Answer from(int hop, WebAddress at, Answer answer) {
    boolean wrong = answer.kind() == Answer.Kind.BROKEN || answer.kind() == Answer.Kind.UNCHECKED;
    return hop == 0 || !wrong
        ? answer
        : new Answer(answer.kind(), "leads to " + at.text() + ", which " + answer.detail());
  }

  private static Answer verdict(int status, WebAddress start, WebAddress moved) {
    if (status < 400) {
      return moved.equals(start) ? Answer.GOOD : new Answer(Answer.Kind.MOVED, moved.text());
    }
    return status == 404 || status == 410
        ? Answer.broken("was not found: the server answers " + status)
        : Answer.unchecked(
            switch (status) {
              case 401, 403, 407 -> "is not for everybody: the server answers " + status;
              default -> "has no page for a program: the server answers " + status;
            });
  }

  /**
   * What a server says in the end.
   *
   * @param reply null if it says nothing that helps
   * @param answer what to tell then
   */
  private record Got(Asker.@Nullable Reply reply, Answer answer) {}

  private Got patiently(WebAddress address) throws InterruptedException {
    Duration waited = Duration.ZERO;
    Duration step = FIRST_WAIT;
    for (int attempt = 0; ; attempt++) {
      Got got = once(address);
      boolean again = got.reply() == null ? isPassing(got.answer()) : isBusy(got.reply().status());
      if (!again) {
        return got;
      }
      Duration wanted =
          got.reply() == null ? null : RetryAfter.of(got.reply().retryAfter(), clock.instant());
      Duration wait = wanted != null && wanted.compareTo(step) > 0 ? wanted : step;
      waited = waited.plus(wait);
      if (attempt == retries || waited.compareTo(LONGEST_WAIT) > 0) {
        return got.reply() == null
            ? got
            : new Got(
                null,
                Answer.unchecked(
                    "could not be checked: the server answers " + got.reply().status()));
      }
      pauses.pause(wait);
      step = step.multipliedBy(2);
    }
  }

  private static boolean isBusy(int status) {
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
  }

  private static boolean isPassing(Answer answer) {
    return answer.kind() == Answer.Kind.UNCHECKED && answer.detail().startsWith("could not");
  }

  private Got once(WebAddress address) throws InterruptedException {
    try {
      String refusal = refusalOfMachine(address);
      if (refusal != null) {
        return new Got(null, Answer.unchecked(refusal));
      }
      Asker.Reply head = head(address);
      boolean sure = head != null && (head.status() < 400 || isTemporary(head.status()));
      return new Got(sure ? head : asker.ask("GET", address), Answer.GOOD);
    } catch (IOException e) {
      return new Got(null, failure(e));
    }
  }

  private static boolean isTemporary(int status) {
    return status == 429 || status == 503;
  }

  /** The answer without the page; null if the server breaks off, as some do at this question. */
  private Asker.@Nullable Reply head(WebAddress address) throws IOException, InterruptedException {
    try {
      return asker.ask("HEAD", address);
    } catch (HttpTimeoutException | ConnectException | UnknownHostException | SSLException e) {
      throw e;
    } catch (IOException brokenOff) {
      return null;
    }
  }

  /** A proxy may know hosts that this machine does not. */
  private @Nullable String refusalOfMachine(WebAddress address) throws UnknownHostException {
    try {
      return rules.refusalOfMachine(address);
    } catch (UnknownHostException e) {
      if (proxied) {
        return null;
      }
      throw e;
    }
  }

  private static Answer failure(IOException thrown) {
    if (has(UnknownHostException.class, thrown) || has(UnresolvedAddressException.class, thrown)) {
      String text = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
      return text.contains("temporary") || text.contains("try again")
          ? Answer.unchecked("could not be checked: no name server answers")
          : Answer.broken("has a host that does not exist");
    }
    if (has(SSLException.class, thrown)) {
      return Answer.broken("cannot be opened safely: " + thrown.getMessage());
    }
    return Answer.unchecked(
        has(HttpTimeoutException.class, thrown)
            ? "could not be checked: the server takes too long"
            : has(ConnectException.class, thrown)
                ? "could not be checked: the server cannot be reached"
                : "could not be checked: the connection broke");
  }

  private static boolean has(Class<? extends Throwable> type, Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
