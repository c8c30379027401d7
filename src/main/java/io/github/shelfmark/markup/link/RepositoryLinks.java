package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.RepositoryPage;
import io.github.shelfmark.markup.link.RepositoryFiles.Kind;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Relative links to files of the repository that are not part of the site, such as {@code
 * ../LICENSE}. They lead to the repository's web page, as on GitHub.
 */
final class RepositoryLinks {
  /** A page cannot show a picture of the forge's web page. */
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "mp4", "webm");

  private static final Set<String> DOCUMENTS = Set.of("md", "markdown", "html", "htm");

  private final RepositoryFiles files;
  private final String configured;
  private final LinkRules rules;
  private final Reads reads;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  RepositoryLinks(RepositoryFiles files, String configured, LinkRules rules, Reads reads) {
    this.files = files;
    this.configured = configured;
    this.rules = rules;
    this.reads = reads;
  }

  /** Links to files. */
  @Nullable Target file(Document from, Href link) {
    return find(from, link, true);
  }

  /** Links to directories, and to other parts of the web page. */
  @Nullable Target other(Document from, Href link) {
    return find(from, link, false);
  }

  private @Nullable Target find(Document from, Href link, boolean file) {
    if (link.fromRoot() && !file && link.against("").isEmpty()) {
      return fromTop(from, link);
    }
    if (!mayLead(from, link)) {
      return null;
    }
    String here = in(from.path());
    Optional<String> path = link.against(here);
    if (path.isEmpty()) {
      return file
          ? null
          : address().flatMap(web -> web.route(here, link)).map(Target::elsewhere).orElse(null);
    }
    if (isOfTheSite(path.get()) || PICTURES.contains(ending(path.get()))) {
      return null;
    }
    String found = at(path.get());
    reads.note(new Read.Repository(path.get()), found);
    return found.isEmpty() || file != (kind(path.get()) == Kind.FILE)
        ? null
        : Target.elsewhere(found);
  }

  /** {@code /../../issues}: on GitHub a slash stands for the top of the repository's files. */
  private @Nullable Target fromTop(Document from, Href link) {
    Href relative = new Href(link.path().substring(1), link.suffix());
    return mayLead(from, relative)
        ? address().flatMap(web -> web.route("", relative)).map(Target::elsewhere).orElse(null)
        : null;
  }

  private boolean mayLead(Document from, Href link) {
    return !link.fromRoot() && rules.areCompleted() && rules.leadToSources(from) && files.isKnown();
  }

  private String in(String path) {
    return files.pathOf(path);
  }

  /** Whether a path could be a document of the site, so that a link to it is a mistake. */
  private boolean isOfTheSite(String path) {
    return isInSource(path) && DOCUMENTS.contains(ending(path));
  }

  private boolean isInSource(String path) {
    return files.source().isEmpty() || path.startsWith(files.source() + "/");
  }

  private static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The address of a path of the repository; empty if it is not known, or there is no such file.
   */
  String at(String path) {
    return known.computeIfAbsent(path, this::lookUp);
  }

  private String lookUp(String path) {
    Kind kind = files.kind(path);
    boolean there = kind == Kind.FILE || kind == Kind.DIRECTORY;
    return there
        ? address().map(web -> web.of(path, kind == Kind.DIRECTORY, files.revision())).orElse("")
        : "";
  }

  private Kind kind(String path) {
    return files.kind(path);
  }

  private Optional<RepositoryAddress> address() {
    return RepositoryAddress.of(configured, files.source());
  }

  /** The page of a file of the site, or of one beside it; empty if there is none. */
  Optional<RepositoryPage> page(String path) {
    if (configured.isBlank() || !files.isKnown()) {
      return Optional.empty();
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<String> plain = new Href(name, "").against(in(path));
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    String found = at(plain.get());
    reads.note(new Read.Repository(plain.get()), found);
    return found.isEmpty()
        ? Optional.empty()
        : address().map(web -> new RepositoryPage(found, web.forge().lines()));
  }

  /** Why a link does not lead to a file that exists; empty if there is none. */
  Optional<String> hint(Document from, Href link) {
    if (!mayLead(from, link)) {
      return Optional.empty();
    }
    Optional<String> path = link.against(in(from.path()));
    Kind kind = path.isEmpty() ? Kind.NOTHING : kind(path.get());
    if (kind == Kind.NOTHING) {
      return Optional.empty();
    }
    if (isInSource(path.get()) && (kind == Kind.FILE || isOfTheSite(path.get()))) {
      return Optional.of(
          "The file is in the source, but left out of the site, as files are whose path has a name"
              + " that begins with \"_\" or \".\", or is in \"exclude\". Move it, or add it to"
              + " \"include\".");
    }
    if (PICTURES.contains(ending(path.get()))) {
      return Optional.of("The picture is outside the source; copy it into the source.");
    }
    return Optional.of(
        kind == Kind.NOT_COMMITTED
            ? "The file is not committed, so the repository's web page does not have it."
            : "It is a file of the repository, whose web page is not known: set \"repository\" in"
                + " site.yml or <scm><url> in the POM, such as https://github.com/owner/name.");
  }
}
