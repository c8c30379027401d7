package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.project.ProjectFiles;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.ReadKind;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records what pages ask of the site, each of the view of its own language, and answers for it. In
 * the views of other languages than the main one, prefixes that documents name are below the
 * language's directory, so a page and its translation can say the same.
 */
final class RecordedViews implements Answers {
  private final List<SiteView> views;
  private final List<RecordedSite> recorded = new ArrayList<>();

  RecordedViews(List<SiteView> views, BuildClock clock, Reads reads, ProjectFiles files) {
    this.views = views;
    views.forEach(view -> recorded.add(new RecordedSite(view, clock, reads, files)));
  }

  /** The site as the page of a document may look at it. */
  VisibleSite seenBy(Document document) {
    String lang = document.translation().lang();
    for (int i = 1; i < views.size(); i++) {
      if (views.get(i).lang().equals(lang)) {
        return new Below(recorded.get(i), views.get(i));
      }
    }
    return recorded.get(0);
  }

  /** A list of documents is that of the view with its prefix; all else is the same in all views. */
  @Override
  public @Nullable String answer(Read read) {
    if (read.kind() == ReadKind.PREFIX) {
      for (int i = 1; i < views.size(); i++) {
        if (read.subject().startsWith("/" + views.get(i).root())) {
          return recorded.get(i).answer(read);
        }
      }
    }
    return recorded.get(0).answer(read);
  }

  /** The site as documents of another language than the main one see it. */
  private record Below(RecordedSite site, SiteView view) implements VisibleSite {
    @Override
    public List<Document> under(String prefix) {
      return site.under(below(prefix));
    }

    @Override
    public String title(String prefix) {
      return site.title(below(prefix));
    }

    @Override
    public Collection<String> prefixes() {
      return site.prefixes();
    }

    @Override
    public Optional<Document> document(String path) {
      Optional<Document> named = site.document(path);
      return named.flatMap(found -> view.site().translation(found, view.lang())).or(() -> named);
    }

    @Override
    public List<Document> collection(String name) {
      return site.collection(name).stream()
          .filter(post -> post.translation().lang().equals(view.lang()))
          .toList();
    }

    @Override
    public Optional<ProjectFile> file(
        Document from, String path, Place place, Consumer<Finding> findings) {
      return site.file(from, path, place, findings);
    }

    @Override
    public Map<String, Object> data() {
      return site.data();
    }

    private String below(String prefix) {
      String root = "/" + view.root();
      return prefix.startsWith(root) || !prefix.startsWith("/")
          ? prefix
          : root + prefix.substring(1);
    }
  }
}
