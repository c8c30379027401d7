package io.github.shelfmark.theme;

import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.PostModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages before and after a document: those in reading order, unless its front matter names
 * others with {@code prev} or {@code next}, as in VitePress.
 */
final class Neighbours {
  private final SiteView view;
  private final ContentModels models;
  private final PageLinks links;
  private final Reads reads;
  private final boolean lenient;

  Neighbours(SiteView view, ContentModels models, PageLinks links, Reads reads, LayoutRules rules) {
    this.view = view;
    this.models = models;
    this.links = links;
    this.reads = reads;
    this.lenient = !rules.hasKeysOfTheme();
  }

  /**
   * The page before a document.
   *
   * @param findings receives what is wrong in its front matter
   */
  Optional<PostModel> previous(Document document, Linker linker, Consumer<Finding> findings) {
    String key = document.data().containsKey("prev") ? "prev" : "previous";
    return of(document, key, view.sections().previous(document), linker, findings);
  }

  /** The page after a document, as {@link #previous}. */
  Optional<PostModel> next(Document document, Linker linker, Consumer<Finding> findings) {
    return of(document, "next", view.sections().next(document), linker, findings);
  }

  private Optional<PostModel> of(
      Document document,
      String key,
      Optional<Document> usual,
      Linker linker,
      Consumer<Finding> findings) {
    Object said = document.data().get(key);
    Optional<PostModel> ordinary = usual.map(found -> models.post(found, linker));
    if (said == null || Boolean.TRUE.equals(said)) {
      return ordinary;
    }
    if (Boolean.FALSE.equals(said)) {
      return Optional.empty();
    }
    List<Finding> wrong = new ArrayList<>();
    Optional<PostModel> named = named(document, key, said, linker, wrong::add);
    if (lenient && !wrong.isEmpty()) {
      return ordinary;
    }
    wrong.forEach(findings);
    return named.or(() -> ordinary);
  }

  private Optional<PostModel> named(
      Document document, String key, Object said, Linker linker, Consumer<Finding> findings) {
    boolean mapping = said instanceof Map<?, ?>;
    Map<?, ?> keys = mapping ? (Map<?, ?>) said : Map.of();
    String title = text(keys, "title", "text");
    String href = mapping ? text(keys, "url", "link") : said.toString().strip();
    if (href.isEmpty() || said instanceof List || said instanceof Number) {
      findings.accept(
          PageDetails.wrong(
              document,
              key,
              "\"" + key + "\" must be false, a document, or a title and a url",
              "Write \""
                  + key
                  + ": usage.md\" or \""
                  + key
                  + ": {title: Usage, url: usage.md}\"."));
      return Optional.empty();
    }
    String url = links.resolve(document, href, key, findings);
    Optional<Document> target = PageLinks.target(view.site(), document, url);
    if (target.isPresent()) {
      reads.note(new Read.Text(target.get().path()));
      PostModel post = models.post(target.get(), linker);
      return Optional.of(
          new PostModel(
              title.isEmpty() ? post.title() : title,
              url,
              post.output(),
              post.description(),
              post.data()));
    }
    return Optional.of(new PostModel(title.isEmpty() ? href : title, url, "", "", Map.of()));
  }

  private static String text(Map<?, ?> from, String key, String other) {
    Object value = from.get(key) == null ? from.get(other) : from.get(key);
    return value == null ? "" : value.toString().strip();
  }
}
