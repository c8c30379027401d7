package io.github.shelfmark.aggregate;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole site as a page of a module looks at it: prefixes and paths start at the module's root,
 * as they do when the module is built alone.
 *
 * @param whole the whole site
 * @param mount where the module is
 */
public record SiteFromModule(VisibleSite whole, String mount) implements VisibleSite {
  @Override
  public List<Document> under(String prefix) {
    return whole.under(below(prefix));
  }

  @Override
  public String title(String prefix) {
    return whole.title(below(prefix));
  }

  @Override
  public Collection<String> prefixes() {
    String start = "/" + mount;
    return whole.prefixes().stream()
        .filter(prefix -> prefix.startsWith(start))
        .map(prefix -> prefix.substring(start.length() - 1))
        .toList();
  }

  @Override
  public Optional<Document> document(String path) {
    return whole.document(mount + path);
  }

  @Override
  public List<Document> collection(String name) {
    return whole.collection(mount + name);
  }

  @Override
  public Optional<ProjectFile> file(
      Document from, String path, Place place, Consumer<Finding> findings) {
    return whole.file(from, path, place, findings);
  }

  @Override
  public Map<String, Object> data() {
    return whole.data();
  }

  private String below(String prefix) {
    return "/" + mount + (prefix.startsWith("/") ? prefix.substring(1) : prefix);
  }
}
