package io.github.shelfmark.engine;

import io.github.shelfmark.check.Anchors;
import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.record.LinkAnswer;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads.OpenReference;
import io.github.shelfmark.record.Reference;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.text.HtmlIds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of the pages of a build, and the links that have to be checked when all of them are
 * known. Anchors of a page that was kept are in its record if links led to it; else the page is
 * made once more, which happens only when a link to it is new.
 */
final class PageAnchors {
  private final Map<String, String> ids = new ConcurrentHashMap<>();
  private final Queue<Reference> references = new ConcurrentLinkedQueue<>();
  private final Queue<Reference> outside = new ConcurrentLinkedQueue<>();
  private final Set<String> linked = ConcurrentHashMap.newKeySet();
  private final Set<String> globs = ConcurrentHashMap.newKeySet();
  private volatile BiConsumer<String, byte[]> shown = (path, html) -> {};

  /** Sets what is shown each page that is made. */
  void show(BiConsumer<String, byte[]> pages) {
    shown = pages;
  }

  /** Takes what is recorded of an output that was kept. */
  void keep(Output output, PageRecord known) {
    known.ids().ifPresent(recorded -> ids.put(output.path(), recorded));
    references.addAll(known.references());
    known.outside().ifPresent(outside::addAll);
    reach(output, known.reads());
    for (Read read : known.reads().keySet()) {
      if (read instanceof Read.Provided provided) {
        globs.add(provided.glob());
      }
    }
  }

  /**
   * Takes what an output has read: other outputs that it links to are reached.
   *
   * @param reads with the answers, as far as they are known
   */
  void reach(Output output, Map<Read, String> reads) {
    reads.forEach(
        (read, answer) -> {
          if (read instanceof Read.Link && !answer.equals(output.path())) {
            linked.add(LinkAnswer.file(answer));
          }
        });
  }

  /** The outputs that pages link to, as links name them. */
  Set<String> linked() {
    return linked;
  }

  /**
   * Takes an output that was made.
   *
   * @return those of its links that the next build has to check again
   */
  List<Reference> add(Output output, Made content, List<OpenReference> open) {
    String path = output.path();
    String own = output.isPage() && isHtml(path) ? HtmlIds.of(content.bytes()) : null;
    if (own != null) {
      shown.accept(path, content.bytes());
      ids.put(path, own);
    }
    if (open.isEmpty()) {
      return List.of();
    }
    Anchors anchors = own == null ? null : new Anchors(own);
    List<Reference> left = new ArrayList<>();
    outside.addAll(outside(open));
    for (OpenReference reference : open) {
      if (reference.outside()) {
        continue;
      }
      // The anchors of a page are as its links found them for as long as the page is kept.
      if (anchors == null
          || !reference.output().equals(path)
          || !anchors.has(reference.fragment())) {
        left.add(reference.placed());
      }
    }
    references.addAll(left);
    return List.copyOf(left);
  }

  /** Those of some links that lead to other sites. */
  static List<Reference> outside(List<OpenReference> open) {
    return open.stream().filter(OpenReference::outside).map(OpenReference::placed).toList();
  }

  /** The links to other sites, if the build asks for them. */
  Collection<Reference> outside() {
    return outside;
  }

  private static boolean isHtml(String path) {
    return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
  }

  /** The links to check. */
  Collection<Reference> references() {
    return references;
  }

  /** The globs in {@code provided} that pages which were kept use. */
  Set<String> usedGlobs() {
    return globs;
  }

  /** The anchors of an output, if they are known. */
  @Nullable String known(String path) {
    return ids.get(path);
  }

  /**
   * The pages of the build.
   *
   * @param outputs all outputs
   * @param paths their paths
   */
  Pages pages(Collection<Output> outputs, OutputPaths paths) {
    return new Pages() {
      private final Map<String, Output> byPath = new HashMap<>();

      @Override
      public boolean has(String output) {
        return paths.has(output);
      }

      @Override
      public @Nullable String idsOf(String output) throws IOException {
        String known = ids.get(output);
        if (known != null) {
          return known;
        }
        if (byPath.isEmpty()) {
          outputs.forEach(each -> byPath.put(each.path(), each));
        }
        Output again = byPath.get(output);
        // Other generated files are not ours to judge.
        if (again == null || !(again.isPage() || !again.source().isEmpty())) {
          return null;
        }
        String found = HtmlIds.of(again.make().bytes());
        ids.put(output, found);
        return found;
      }
    };
  }
}
