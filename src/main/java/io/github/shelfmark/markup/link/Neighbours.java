package io.github.shelfmark.markup.link;

import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Site;
import java.util.List;
import java.util.Optional;

/** Modules that are not part of a site, but that its links may lead to. */
public interface Neighbours {
  /** Of a site that is alone. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public List<SourceRoot> modules() {
          return List.of();
        }

        @Override
        public Optional<Site> site(SourceRoot module) {
          return Optional.empty();
        }
      };

  /**
   * The modules that are known, the one that is built included, with the places they have in the
   * site of all modules; empty if nothing is known of any module.
   */
  List<SourceRoot> modules();

  /** The content of a module, at its place; empty if it cannot be read. */
  Optional<Site> site(SourceRoot module);
}
