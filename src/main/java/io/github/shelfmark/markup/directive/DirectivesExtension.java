package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import java.util.List;

/** The directives that need nothing of the site. */
public final class DirectivesExtension implements Extension {
  @Override
  public List<Directive> directives() {
    return List.of(new NoteDirective());
  }
}
