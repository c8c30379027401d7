package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import java.util.ArrayList;
import java.util.List;

/** The built-in directives. */
public final class DirectivesExtension implements Extension {
  @Override
  public List<Directive> directives() {
    List<Directive> all = new ArrayList<>();
    all.add(new SectionsDirective());
    all.add(new IconsDirective());
    all.addAll(NoteDirective.all());
    all.addAll(TabsDirective.all());
    all.add(new StepsDirective());
    all.add(new CardsDirective());
    all.add(new CardDirective());
    all.add(new FilesDirective());
    all.add(new FigureDirective());
    all.addAll(Plain.columns());
    all.add(new ExampleDirective());
    all.add(new NoSearchDirective());
    all.add(new IncludeDirective());
    return List.copyOf(all);
  }
}
