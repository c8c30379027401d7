package io.github.shelfmark.contract;

import io.github.shelfmark.check.Anchors;
import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.paths.ReplacedFile;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the addresses of a site with those that it has published, and writes the new list. Each
 * page is looked into once, and only if an anchor of it was published.
 */
public final class ContractCheck {
  /** For this many pages whose anchors vanished the nearest heading is sought. */
  private static final int MOST_SEARCHED = 100;

  private final UrlContract contract;
  private final Site site;
  private final Consumer<Finding> findings;
  private final PromiseReader reader;
  private final List<Promise> promises;
  private final Map<String, SortedSet<String>> anchors = new ConcurrentHashMap<>();
  private Map<String, String> addresses = Map.of();
  private int added;

  /**
   * What the outputs of a build are.
   *
   * @param all all outputs
   * @param has whether a file is in the site, or will be there because another tool writes it
   * @param pages has the anchors of pages
   * @param files what is known of the files of documents
   */
  public record Outputs(
      Collection<Output> all, Predicate<String> has, Pages pages, DocumentFiles files) {}

  /**
   * Reads what was published.
   *
   * @param watched notes what is read, so that the next build sees a change
   * @param findings gets what is wrong
   */
  public ContractCheck(
      UrlContract contract, Site site, Watched watched, Consumer<Finding> findings) {
    this.contract = contract;
    this.site = site;
    this.findings = findings;
    this.reader = new PromiseReader(contract.file(), site.config().info(), watched, findings);
    boolean creates = contract.update().filter(contract.file()::equals).isPresent();
    this.promises = reader.read(contract.required() && !creates);
  }

  /** Notes the anchors of a page that is made, for the new list. Called by several threads. */
  public void note(String output, byte[] html) {
    if (Published.isPage(output)) {
      SortedSet<String> ids = new TreeSet<>();
      ContentAnchors.of(html).forEach(anchor -> ids.add(anchor.id()));
      anchors.put(output, ids);
    }
  }

  /**
   * Checks that everything published is there.
   *
   * @return the outputs whose anchors were asked for
   */
  public Set<String> check(Outputs outputs) throws IOException {
    if (promises.isEmpty() && contract.update().isEmpty()) {
      return Set.of();
    }
    addresses = Published.of(site, outputs.all());
    Map<String, List<Promise>> gone = new LinkedHashMap<>();
    Map<String, List<Promise>> there = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Promise promise : promises) {
      String output = found(promise, outputs.has());
      if (output == null) {
        gone.computeIfAbsent(promise.url(), unused -> new ArrayList<>()).add(promise);
      } else {
        known.add(output);
        if (!promise.fragment().isEmpty()) {
          there.computeIfAbsent(output, unused -> new ArrayList<>()).add(promise);
        }
      }
    }
    Set<String> fresh = new HashSet<>(addresses.keySet());
    fresh.removeAll(known);
    added = fresh.size();
    VanishedUrls vanished =
        new VanishedUrls(
            PromiseReader.name(contract.file()),
            reader.isSitemap(),
            site,
            outputs.files(),
            findings);
    Set<String> asked = new TreeSet<>(there.keySet());
    anchors(there, outputs, vanished);
    if (!gone.isEmpty()) {
      Successors successors = new Successors(site, addresses.keySet(), fresh, outputs.pages());
      for (List<Promise> each : gone.values()) {
        url(each, successors, vanished);
      }
      asked.addAll(successors.lookedInto());
    }
    return asked;
  }

  private static @Nullable String found(Promise promise, Predicate<String> has) {
    for (String output : promise.outputs()) {
      if (has.test(output)) {
        return output;
      }
    }
    return null;
  }

  /** One address with its anchors, which are not told each. */
  private static void url(List<Promise> same, Successors successors, VanishedUrls vanished)
      throws IOException {
    Set<String> fragments = new TreeSet<>();
    same.forEach(promise -> fragments.add(promise.fragment()));
    fragments.remove("");
    Promise first = same.get(0);
    vanished.url(same, successors.of(first.outputs().get(0), fragments));
  }

  private void anchors(Map<String, List<Promise>> there, Outputs outputs, VanishedUrls vanished)
      throws IOException {
    Map<String, Output> byPath = new HashMap<>();
    int searched = 0;
    for (Map.Entry<String, List<Promise>> page : there.entrySet()) {
      String ids = outputs.pages().idsOf(page.getKey());
      Anchors present = ids == null ? null : new Anchors(ids);
      List<Promise> lost = new ArrayList<>();
      Set<String> published = new HashSet<>();
      for (Promise promise : page.getValue()) {
        published.add(promise.fragment());
        if (present != null && !present.has(promise.fragment())) {
          lost.add(promise);
        }
      }
      if (lost.isEmpty()) {
        continue;
      }
      if (byPath.isEmpty()) {
        outputs.all().forEach(output -> byPath.put(output.path(), output));
      }
      Output output = byPath.get(page.getKey());
      List<ContentAnchors.Anchor> content =
          output == null || ++searched > MOST_SEARCHED
              ? List.of()
              : ContentAnchors.of(output.make().bytes());
      Document document = site.documentFor(page.getKey()).orElse(null);
      for (Promise promise : lost) {
        ContentAnchors.Anchor heading = Proposals.heading(promise.fragment(), content);
        boolean kept = heading != null && published.contains(heading.id());
        vanished.anchor(promise, page.getKey(), document, heading, kept);
      }
    }
  }

  /** How many addresses the site has that were not published before. */
  public int added() {
    return added;
  }

  /**
   * Writes the new list, if one is wanted and it differs from the one that is there.
   *
   * @return the file, if it has been written
   * @throws IOException if it cannot be written
   */
  public @Nullable Path write() throws IOException {
    Path file = contract.update().orElse(null);
    if (file == null) {
      return null;
    }
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    addresses.forEach((output, url) -> all.put(url, anchors.getOrDefault(output, new TreeSet<>())));
    byte[] text = UrlList.write(all).getBytes(StandardCharsets.UTF_8);
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (!plain || Files.size(file) != text.length || !same(file, text)) {
      ReplacedFile.write(file, next -> Files.write(next, text));
      return file;
    }
    return null;
  }

  private static boolean same(Path file, byte[] text) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), text);
  }
}
