package io.github.shelfmark.external;

import io.github.shelfmark.config.ExternalLinksConfig;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for many addresses at the same time, and is polite to each host: two questions at once, a
 * pause after each, and none any more when it has stopped to answer.
 */
final class Questions {
  private static final int THREADS = 16;
  private static final int PER_HOST = 2;
  private static final int MOST_SILENT = 3;
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** All questions together; what is left then is not checked. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final ExternalLinks settings;
  private final ExternalLinksConfig config;
  private final AddressRules rules;
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> silent = new ConcurrentHashMap<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Instant end;

  Questions(ExternalLinks settings, ExternalLinksConfig config, AddressRules rules) {
    this.settings = settings;
    this.config = config;
    this.rules = rules;
    this.end = settings.clock().instant().plus(LONGEST);
  }

  /**
   * Asks.
   *
   * @param addresses each once
   * @return the answers by address
   * @throws IOException if the thread is interrupted
   */
  Map<String, Answer> ask(Collection<WebAddress> addresses) throws IOException {
    Map<String, List<WebAddress>> byHost = new TreeMap<>();
    for (WebAddress address : addresses) {
      byHost.computeIfAbsent(address.host(), unused -> new ArrayList<>()).add(address);
    }
    ExecutorService askers = threads(THREADS, "shelfmark-links");
    ExecutorService client = threads(0, "shelfmark-http");
    try {
      Asker asker = new HttpAsker(settings, Duration.ofSeconds(config.timeout()), client);
      LinkProbe probe = new LinkProbe(rules, polite(asker), config.retries(), settings);
      List<Future<?>> lanes = new ArrayList<>();
      for (List<WebAddress> host : byHost.values()) {
        for (int lane = 0; lane < Math.min(PER_HOST, host.size()); lane++) {
          int first = lane;
          lanes.add(askers.submit(() -> walk(host, first, probe)));
        }
      }
      for (Future<?> lane : lanes) {
        lane.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the check of links was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      askers.shutdownNow();
      client.shutdownNow();
    }
    return new TreeMap<>(answers);
  }

  private static ExecutorService threads(int count, String name) {
    ThreadFactory factory =
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        };
    return count == 0
        ? Executors.newCachedThreadPool(factory)
        : Executors.newFixedThreadPool(count, factory);
  }

  /** Every second address of a host. */
  private void walk(List<WebAddress> host, int first, LinkProbe probe) {
    try {
      for (int i = first; i < host.size(); i += PER_HOST) {
        WebAddress address = host.get(i);
        answers.put(address.text(), answer(address, probe));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(WebAddress address, LinkProbe probe) throws InterruptedException {
    AtomicInteger count = silent.computeIfAbsent(address.host(), unused -> new AtomicInteger());
    if (count.get() >= MOST_SILENT) {
      return Answer.unchecked("could not be checked: the server has not answered other links");
    }
    if (settings.clock().instant().isAfter(end)) {
      return Answer.unchecked("could not be checked: there are too many links to slow servers");
    }
    Answer answer = probe.probe(address);
    boolean silence =
        answer.kind() == Answer.Kind.UNCHECKED && answer.detail().startsWith("could not");
    if (silence) {
      count.incrementAndGet();
    } else {
      count.set(0);
    }
    return answer;
  }

  /** Limits how many questions one host is asked, those included that others lead to. */
  private Asker polite(Asker asker) {
    return (method, address) -> {
      Semaphore host =
          hosts.computeIfAbsent(address.host(), unused -> new Semaphore(PER_HOST, true));
      host.acquire();
      try {
        Asker.Reply reply = asker.ask(method, address);
        settings.pauses().pause(PAUSE);
        return reply;
      } finally {
        host.release();
      }
    };
  }
}
