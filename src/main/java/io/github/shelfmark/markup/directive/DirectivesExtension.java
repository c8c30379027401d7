package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import java.util.List;

/** The built-in directives. */
public final class DirectivesExtension implements Extension {
  @Override
  public List<Directive> directives() {
    return List.of(new SectionsDirective(), new NoteDirective());
  }
}
