package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.yaml.Mappings;
import java.time.LocalTime;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of an archive as Liquid sees it ({@code Jekyll::Archives::Archive}). */
final class ArchiveDrop extends AbstractMap<String, Object> {
  private final Document page;
  private final Archives.Archive archive;
  private final Viewer viewer;

  ArchiveDrop(Document page, Archives.Archive archive, Viewer viewer) {
    this.page = page;
    this.archive = archive;
    this.viewer = viewer;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    SiteObjects objects = viewer.objects();
    objects.reads().matter("posts");
    String file = page.path().substring(page.path().lastIndexOf('/') + 1);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("layout", page.data().get("layout"));
    values.put("posts", viewer.list(archive.posts()));
    values.put("type", archive.type());
    values.put("title", archive.date().isPresent() ? null : archive.name());
    values.put(
        "date",
        archive
            .date()
            .map(date -> (Object) date.atTime(LocalTime.MIDNIGHT).atZone(objects.zone()))
            .orElse(null));
    values.put("name", file.substring(0, file.lastIndexOf('.')));
    values.put("path", page.path());
    values.put("url", page.url());
    values.put("permalink", null);
    return Collections.unmodifiableMap(
            Mappings.merge(objects.pages().defaults().of(page.path(), "pages"), values))
        .entrySet();
  }
}
