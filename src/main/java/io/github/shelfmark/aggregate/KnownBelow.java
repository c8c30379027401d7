package io.github.shelfmark.aggregate;

import io.github.shelfmark.read.KnownSources;
import java.util.Optional;

/**
 * What is known of the files of a module, which are known by their paths in the whole site.
 *
 * @param all what is known of all files
 * @param mount where the module is
 */
record KnownBelow(KnownSources all, String mount) implements KnownSources {
  @Override
  public boolean hasFrontMatter(String path) {
    return all.hasFrontMatter(mount + path);
  }

  @Override
  public Optional<KnownSource> find(String path, Reread text) {
    return all.find(mount + path, text);
  }

  @Override
  public void add(String path, KnownSource source) {
    all.add(mount + path, source);
  }
}
