package io.github.shelfmark.external;

import io.github.shelfmark.config.ExternalLinksConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks links to other sites: each address is asked for once, and told at each place that has it.
 */
public final class ExternalCheck {
  private static final String CACHE = "external-links";

  private final ExternalLinks settings;
  private final ExternalLinksConfig config;
  private final AddressRules rules;
  private final AnswerCache cache;

  /**
   * A check.
   *
   * @param config what the site says
   * @param work a directory of ours, for the answers of earlier runs
   */
  public ExternalCheck(ExternalLinks settings, ExternalLinksConfig config, Path work) {
    this.settings = settings;
    this.config = config;
    this.rules = new AddressRules(config, settings.privateHosts());
    this.cache =
        new AnswerCache(
            work.resolve(CACHE),
            settings.clock(),
            settings.privateHosts(),
            Duration.ofDays(config.cache()));
  }

  /**
   * Checks links.
   *
   * @param links with addresses as outputs
   * @param findings gets what is wrong, in an order that does not depend on the network
   * @throws IOException if the answers cannot be kept, or the thread is interrupted
   */
  public void check(Collection<Reference> links, Consumer<Finding> findings) throws IOException {
    Map<String, Optional<WebAddress>> read = new HashMap<>();
    Map<String, WebAddress> open = new TreeMap<>();
    Map<String, Answer> answers = new HashMap<>();
    Set<Reference> all = new LinkedHashSet<>(links);
    for (Reference link : all) {
      WebAddress address = read.computeIfAbsent(link.output(), WebAddress::of).orElse(null);
      if (address == null || rules.isPassedOver(address)) {
        continue;
      }
      Answer known = known(address);
      if (known == null) {
        open.put(address.text(), address);
      } else {
        answers.put(address.text(), known);
      }
    }
    if (!open.isEmpty()) {
      Map<String, Answer> asked = new Questions(settings, config, rules).ask(open.values());
      asked.forEach(cache::put);
      answers.putAll(asked);
      cache.write();
    }
    for (Reference link : all) {
      Optional<WebAddress> address = read.getOrDefault(link.output(), Optional.empty());
      if (address.isEmpty()) {
        tell(link, Answer.broken("is no address that can be opened"), findings);
      } else if (answers.containsKey(address.get().text())) {
        Answer answer = refused(address.get(), answers.get(address.get().text()));
        tell(link, answer, findings);
      }
    }
  }

  /** What is known without asking; null if it has to be asked for. */
  private @Nullable Answer known(WebAddress address) {
    String refusal = rules.refusal(address);
    return refusal == null ? cache.of(address.text()) : Answer.unchecked(refusal);
  }

  /** Two links differ in what is refused but not in their address, if one names a user. */
  private Answer refused(WebAddress address, Answer answer) {
    String refusal = rules.refusal(address);
    return refusal == null ? answer : Answer.unchecked(refusal);
  }

  private static void tell(Reference link, Answer answer, Consumer<Finding> findings) {
    String written = "\"" + shortened(WithoutLogin.of(link.output())) + "\" ";
    switch (answer.kind()) {
      case GOOD -> {
        // Nothing is wrong.
      }
      case MOVED ->
          findings.accept(
              finding(
                  Severity.INFO,
                  FindingCode.EXTERNAL_MOVED,
                  link,
                  written + "has moved for good",
                  "Write " + answer.detail() + "."));
      case BROKEN ->
          findings.accept(
              finding(
                  Severity.WARNING,
                  FindingCode.EXTERNAL_LINK,
                  link,
                  written + answer.detail(),
                  "Correct the link, or list it under \"deny\" in external_links if it is right."));
      case UNCHECKED ->
          findings.accept(
              finding(
                  Severity.INFO,
                  FindingCode.EXTERNAL_UNCHECKED,
                  link,
                  written + answer.detail(),
                  "It was not checked; open it yourself, or list it under \"deny\" in"
                      + " external_links."));
    }
  }

  private static Finding finding(
      Severity severity, FindingCode code, Reference link, String message, String hint) {
    return new Finding(severity, code, link.file(), link.position(), message, hint);
  }

  private static String shortened(String address) {
    return address.length() <= 300 ? address : address.substring(0, 300) + "…";
  }
}
