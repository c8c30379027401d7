package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Links to files that other tools write into the site, such as Javadoc, or above it. */
final class ProvidedLinks implements LinkFinder {
  private final List<ProvidedGlob> globs;
  private final OutputLinks outputs;
  private final LinkRules rules;
  private final Reads reads;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  ProvidedLinks(List<String> globs, OutputLinks outputs, LinkRules rules, Reads reads) {
    this.globs = globs.stream().map(ProvidedGlob::new).toList();
    this.outputs = outputs;
    this.rules = rules;
    this.reads = reads;
  }

  @Override
  public @Nullable Target find(Document from, Href link) {
    Target found = at(outputs.withoutBase(link.beyond(from.output())));
    // Authors count directories from the source file, which may be at another depth than the page.
    boolean sources = !link.fromRoot() && rules.leadToSources(from);
    return found == null && sources && !from.path().equals(from.output())
        ? at(link.beyond(from.path()))
        : found;
  }

  /** The file that a path from the site's root leads to, if a glob says that it is provided. */
  @Nullable Target at(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return matching(path + "index.html");
    }
    Target exact = matching(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return exact == null && name.indexOf('.') < 0 ? matching(path + "/index.html") : exact;
  }

  private @Nullable Target matching(String output) {
    for (ProvidedGlob glob : globs) {
      if (glob.matches(output)) {
        used.add(glob.written());
        reads.note(new Read.Provided(glob.written()), Read.Provided.USED);
        return Target.provided(output);
      }
    }
    return rules.isProvided(output) ? Target.provided(output) : null;
  }

  /** The globs that links of this build have used; pages that were kept are not among them. */
  Set<String> used() {
    return used;
  }

  /** The directory that the glob of a provided file speaks of; empty if it names none. */
  Optional<String> directoryOf(String output) {
    for (ProvidedGlob glob : globs) {
      if (glob.matches(output)) {
        return Optional.of(glob.directory()).filter(directory -> !directory.isEmpty());
      }
    }
    return Optional.empty();
  }
}
