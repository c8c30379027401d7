package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.FileUse;
import java.util.Optional;

/** What becomes of the files in Jekyll's own directories, none of which is a page. */
final class UnpublishedFiles {
  private UnpublishedFiles() {}

  /**
   * Says it for one file.
   *
   * @param path below the source, with slashes
   * @return empty if it is in none of them
   */
  static Optional<FileUse> of(String path) {
    String directory = path.substring(0, path.indexOf('/') + 1);
    return switch (directory) {
      case "_includes/" -> Optional.of(FileUse.read("an include"));
      case "_drafts/" ->
          Optional.of(FileUse.notUsed("a draft; -Dshelfmark.drafts=true builds drafts"));
      case "_layouts/" ->
          Optional.of(
              FileUse.notUsed(
                  "a Liquid layout; with layouts: jekyll pages have it, else those of the theme"));
      case "_plugins/" -> Optional.of(FileUse.notUsed("Ruby is not run"));
      case "_sass/" -> Optional.of(FileUse.notUsed("Sass; compiled with layouts: jekyll"));
      default -> Optional.empty();
    };
  }
}
