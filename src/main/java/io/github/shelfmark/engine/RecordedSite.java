package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.project.ProjectFiles;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Titles;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Records what pages ask of one view of the site, and answers for it. Shared between threads. */
final class RecordedSite implements VisibleSite, Answers {
  private final SiteView view;
  private final BuildClock clock;
  private final Reads reads;
  private final ProjectFiles files;
  private final Map<String, String> titles = new HashMap<>();

  RecordedSite(SiteView view, BuildClock clock, Reads reads, ProjectFiles files) {
    this.files = files;
    this.view = view;
    this.clock = clock;
    this.reads = reads;
    for (Section section : view.sections().sections()) {
      if (!section.prefix().isEmpty()) {
        titles.put(section.prefix(), section.title());
      }
    }
  }

  @Override
  public List<Document> under(String prefix) {
    List<Document> documents = view.sections().under(prefix);
    reads.note(new Read.Prefix(prefix), fingerprint(prefix, documents));
    return documents;
  }

  @Override
  public String title(String prefix) {
    reads.note(new Read.Prefix(prefix));
    return titleOf(prefix);
  }

  private String titleOf(String prefix) {
    String known = titles.get(prefix);
    if (known != null) {
      return known;
    }
    String segments = prefix.substring(0, Math.max(0, prefix.length() - 1));
    return Titles.humanise(segments.substring(segments.lastIndexOf('/') + 1));
  }

  @Override
  public java.util.Collection<String> prefixes() {
    reads.note(Read.Whole.ADDRESSES);
    return Collections.unmodifiableSet(new TreeSet<>(titles.keySet()));
  }

  @Override
  public Optional<Document> document(String path) {
    reads.note(new Read.Text(path));
    return view.site().documentAt(path);
  }

  @Override
  public List<Document> collection(String name) {
    reads.note(new Read.FrontMatters(name));
    Collection collection = view.site().collections().get(name);
    return collection == null ? List.of() : collection.posts();
  }

  @Override
  public Optional<ProjectFile> file(
      Document from, String path, Place place, Consumer<Finding> findings) {
    return files.file(from, path, place, findings);
  }

  @Override
  public Map<String, Object> data() {
    reads.note(Read.Whole.DATA);
    return view.site().data();
  }

  @Override
  public @Nullable String answer(Read read) {
    return switch (read.kind()) {
      case PREFIX -> fingerprint(read.subject(), view.sections().under(read.subject()));
      case FRONT_MATTERS -> frontMatters(read.subject());
      case TEXT -> view.site().documentAt(read.subject()).map(Document::fingerprint).orElse("");
      case DATA -> new Fingerprint().add(view.site().data()).hex();
      case STATIC_FILES -> staticFiles();
      case TIME -> clock.now().toString();
      default -> files.answer(read);
    };
  }

  private String fingerprint(String prefix, List<Document> documents) {
    Fingerprint print = new Fingerprint().add(titleOf(prefix));
    documents.forEach(document -> print.add(document.title()).add(document.output()));
    return print.hex();
  }

  private String frontMatters(String name) {
    Collection collection = view.site().collections().get(name);
    if (collection == null && !name.isEmpty()) {
      return "";
    }
    List<Document> documents = collection == null ? view.site().pages() : collection.posts();
    Fingerprint print = new Fingerprint();
    documents.forEach(document -> print.add(document.matterFingerprint()));
    return print.hex();
  }

  private String staticFiles() {
    Fingerprint print = new Fingerprint();
    for (StaticFile file : view.site().staticFiles()) {
      print.add(file.path()).add(file.output());
    }
    return print.hex();
  }
}
